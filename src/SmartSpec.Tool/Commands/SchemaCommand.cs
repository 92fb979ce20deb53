using System.CommandLine;
using System.Text.Json;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Commands;

/// <summary>Shows a JSON Schema, to be saved in a file for an editor or a validator; the same in both languages.</summary>
internal static class SchemaCommand
{
    public static IReadOnlyList<string> Names { get; } = ["commands", "definition", "document"];

    public static int Run(Choices choices, ParseResult parsed, string name)
    {
        var schema = name switch
        {
            "commands" => CommandJson.Schema,
            "definition" => ProcessDefinition.Schema,
            "document" => StrategyDocument.Schema,
            _ => throw Unknown(name),
        };
        if (choices.WantsJson(parsed))
            choices.World.Output.WriteJson(line =>
            {
                using var whole = JsonDocument.Parse(schema);
                foreach (var member in whole.RootElement.EnumerateObject())
                    member.WriteTo(line);
            });
        else
            choices.World.Output.WriteJson(schema);
        return Host.AsExpected;
    }

    private static BadInputException Unknown(string name)
    {
        var known = string.Join(", ", Names);
        return new(
            new Words(
                $"schema: det finns inget schema ”{name}”; välj bland {known:all}.",
                $"schema: there is no schema '{name}'; expected one of {known:all}."
            )
        );
    }
}
