using Spectre.Console;

namespace SmartSpec.Tool;

/// <summary>What the program meets outside itself.</summary>
/// <param name="Output">Where it writes.</param>
/// <param name="Error">Where it reports what went wrong.</param>
/// <param name="Folder">The folder from which paths are counted.</param>
/// <param name="Clock">The time where no scenario sets it.</param>
/// <param name="Styles">Whether the output shows colours and weights; by default not, as in a file or a pipe.</param>
internal sealed record Surroundings(
    TextWriter Output,
    TextWriter Error,
    string Folder,
    IClock Clock,
    AnsiSupport Styles = AnsiSupport.No
);
