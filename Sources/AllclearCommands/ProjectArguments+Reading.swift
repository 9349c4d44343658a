import ArgumentParser
import Diagnostics
import Generator

extension ProjectArguments {
  /// Answers a question about the project. What is asked for and is not there ends with 1, as errors in the project do.
  func answer(color: ColorArgument = .auto, _ body: (Project) throws -> Void) async throws {
    let project = try await Interruption.guarded {
      try await readProject(color: color)
    } finally: {
    }
    do {
      try body(project)
    } catch {
      StandardStream.error.write("allclear: error: \(error)\n")
      throw ExitCode(1)
    }
  }

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
