import AllclearCommands

@main
enum Main {
  static func main() async {
    await AllclearCommand.launch()
  }
}
