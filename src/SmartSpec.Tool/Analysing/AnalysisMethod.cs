using System.Text;
using System.Text.Json.Nodes;
using SmartSpec.Analysis;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Analysing;

/// <summary>A method of <c>analyse</c>.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">What its result is called.</param>
/// <param name="Purpose">What it answers.</param>
/// <param name="Needs">The options that it needs.</param>
/// <param name="May">The options that it may be given.</param>
internal sealed record AnalysisMethod(
    string Code,
    Words Name,
    Words Purpose,
    IReadOnlyList<MethodOption> Needs,
    IReadOnlyList<MethodOption> May
)
{
    public const string Region = "region";

    /// <summary>What it answers, and what it needs and may be given.</summary>
    public string Described(Screen screen)
    {
        var needs = string.Join(", ", Needs.Select(Given));
        var may = string.Join(
            ", ",
            May.Select(option => option.Name + (option.Choices.Length > 0 ? $" ({option.Choices})" : ""))
        );
        return screen.Say(Purpose)
            + (needs.Length > 0 ? screen.Say($" Kräver {needs}.", $" Needs {needs}.") : "")
            + screen.Say($" Kan få {may}.", $" May have {may}.");
    }

    /// <summary>The request by the options that were given.</summary>
    /// <exception cref="BadInputException">One is unknown, given twice, or missing, or has no such value.</exception>
    public AnalysisRequest Request(IReadOnlyList<(string Name, string Value)> options)
    {
        var members = new JsonObject { ["method"] = Code };
        foreach (var (name, value) in options)
        {
            var read = Read(name, value);
            if (!members.TryAdd(name, read))
                throw new BadInputException(
                    new Words($"--set: ”{name}” är angivet två gånger.", $"--set: '{name}' is given twice.")
                );
        }

        if (Needs.Where(option => !members.ContainsKey(option.Name)).Select(Given).ToList() is { Count: > 0 } missing)
        {
            var all = string.Join(", ", missing);
            throw new BadInputException(
                new Words($"analyse: metoden {Code} kräver {all:all}.", $"analyse: the method {Code} needs {all:all}.")
            );
        }

        var request = AnalysisRequest.Read(Encoding.UTF8.GetBytes(members.ToJsonString()));
        return request.TryGetValue(out var made)
            ? made
            : throw new BadInputException(Words.Same("analyse: ") + Answers.Why(request.Refusals));
    }

    private JsonNode Read(string name, string value)
    {
        var known = Needs.Concat(May).ToList();
        if (known.FirstOrDefault(option => option.Name == name) is not { } option)
        {
            var names = string.Join(", ", known.Select(one => one.Name));
            throw new BadInputException(
                name == Region
                    ? new Words(
                        $"--region: metoden {Code} gäller alla regioner; ta bort --region.",
                        $"--region: the method {Code} is of all regions; leave out --region."
                    )
                    : new Words(
                        $"--set: metoden {Code} har inget alternativ ”{name}”; välj bland {names:all}.",
                        $"--set: the method {Code} has no option '{name}'; expected one of {names:all}."
                    )
            );
        }

        return option.Read(value)
            ?? throw new BadInputException(
                new Words($"--set {name}: ”{value}” är inte ", $"--set {name}: '{value}' is not ")
                    + option.Expected
                    + Words.Same(".")
            );
    }

    private static string Given(MethodOption option) => option.Name == Region ? "--region" : $"--set {option.Name}=…";
}
