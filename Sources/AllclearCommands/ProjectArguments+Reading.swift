import ArgumentParser
import Diagnostics
import Generator

extension ProjectArguments {
  /// The project, for a command that asks it something. Errors in it are told on standard error and end the command with 1;
  /// warnings are left to `check`.
  func readProject(color: ColorArgument = .auto) async throws -> Project {
    let reading = await Project.read(try options(strict: false))
    guard let project = reading.project else {
      let errors = reading.diagnostics.filter { $0.severity == .error }
      StandardStream.error.write(
        DiagnosticFormat.text.format(
          errors, colored: color.isOn(for: .error), toolVersion: GeneratorVersion.number))
      throw ExitCode(1)
    }
    return project
  }
}
