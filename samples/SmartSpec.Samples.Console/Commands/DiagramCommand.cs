using System.CommandLine;
using SmartSpec.Samples.Screens;

namespace SmartSpec.Samples.Commands;

/// <summary>Draws lifecycles in Mermaid.</summary>
internal static class DiagramCommand
{
    public static int Run(Choices choices, ParseResult parsed, string? name)
    {
        if (name is not null && !Diagrams.Names.Contains(name))
            throw new BadInputException($"diagram: there is no lifecycle '{name}'; expected one of {string.Join(", ", Diagrams.Names)}.");
        var strategy = choices.Named(parsed) is null ? null : Opened.From(choices, parsed).Strategy;
        foreach (var lifecycle in name is null ? Diagrams.Names : [name])
        {
            var drawn = Diagrams.Of(lifecycle, strategy);
            if (choices.WantsJson(parsed))
                choices.World.Output.WriteJson(line =>
                {
                    line.WriteString("lifecycle", lifecycle);
                    line.WriteString("mermaid", drawn);
                });
            else
                choices.World.Output.WriteLine(name is null ? $"%% {lifecycle}\n{drawn}\n" : drawn);
        }

        return Host.AsExpected;
    }
}
