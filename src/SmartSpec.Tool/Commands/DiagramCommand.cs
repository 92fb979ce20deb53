using System.CommandLine;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Commands;

/// <summary>Draws lifecycles in Mermaid: one as it is, several as a Markdown page with a heading and a fence for each.</summary>
internal static class DiagramCommand
{
    public static int Run(Choices choices, ParseResult parsed, string? name)
    {
        if (name is not null && !Diagrams.Names.Contains(name))
        {
            var known = string.Join(", ", Diagrams.Names);
            throw new BadInputException(
                new Words(
                    $"diagram: det finns ingen livscykel ”{name}”; välj bland {known:all}.",
                    $"diagram: there is no lifecycle '{name}'; expected one of {known:all}."
                )
            );
        }

        var strategy = choices.Named(parsed) is null ? null : Opened.Seen(choices, parsed).Strategy;
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
                choices.World.Output.WriteLine(
                    name is null ? $"## {Heading(choices.Screen, lifecycle)}\n\n```mermaid\n{drawn}\n```\n" : drawn
                );
        }

        return Host.AsExpected;
    }

    /// <summary>The name of what goes through a lifecycle: a follow-up is a cycle.</summary>
    private static string Heading(Screen screen, string lifecycle) =>
        Screen.Capital(screen.Texts.Of($"kind.{(lifecycle == "follow-up" ? "cycle" : lifecycle)}"));
}
