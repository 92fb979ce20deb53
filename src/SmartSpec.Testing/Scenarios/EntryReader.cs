namespace SmartSpec.Testing;

/// <summary>Reads the entries of a scenario.</summary>
/// <param name="people">Who can act, by the names the scenario gives them.</param>
internal sealed class EntryReader(Dictionary<string, Actor> people)
{
    private const string OfOne = "plan:ID, why:AREA, trace:EFFORT, change:ID";

    private static readonly string[] Whole = ["evidence", "areas", "money", "next", "dossier", "roll-up"];

    /// <summary>
    /// What is shown of one object, by the kind in <c>kind:ID</c>: the objects that the entries above have brought.
    /// </summary>
    private readonly Dictionary<string, HashSet<string>> brought = new(StringComparer.Ordinal)
    {
        ["plan"] = [],
        ["why"] = [],
        ["trace"] = [],
        ["change"] = [],
    };
    private DateTimeZone zone = DateTimeZone.Utc;
    private LocalDateTime? latest;

    public IReadOnlyList<ScenarioEntry> Read(Placed steps) => [.. steps.List().Select(Entry)];

    private ScenarioEntry Entry(Placed entry, int number)
    {
        if (entry.Object().Member("phase") is { } phase)
            return new ScenarioEntry.Phase(Only(entry, "phase", phase).ReadText());
        if (entry.Member("stop") is { } stop)
            return new ScenarioEntry.Stop(Only(entry, "stop", stop).ReadText());
        if (entry.Member("pass") is { } pass)
            return Pass(Only(entry, "pass", pass));
        if (entry.Member("show") is { } show)
            return new ScenarioEntry.Show(What(show), entry.Only("show", "note").Member("note")?.ReadText());
        return Step(entry.Only("at", "by", "say", "command", "commands", "expect", "example"), number);
    }

    private static Placed Only(Placed entry, string name, Placed value)
    {
        entry.Only(name);
        return value;
    }

    private ScenarioEntry.Pass Pass(Placed pass)
    {
        var day = pass.ReadDay();
        if (latest is not { } last || day < last.Date)
        {
            throw pass.Error(
                "Tiden kan bara gå till dagen för steget ovanför eller en senare.",
                "Time can only pass until the day of the step above it or a later one."
            );
        }

        latest = LocalDateTime.Max(last, day.AtMidnight());
        return new(day);
    }

    private string What(Placed show)
    {
        if (latest is null)
        {
            throw show.Error(
                "Det finns inget att visa förrän strategin har grundats.",
                "There is nothing to show until the strategy has been founded."
            );
        }

        if (Whole.Contains(show.String()))
            return show.Text;
        var colon = show.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || !brought.TryGetValue(show.Text[..colon], out var known))
        {
            throw show.Error(
                $"Det går inte att visa ”{{value}}”; välj bland {string.Join(", ", Whole)}, {OfOne}.",
                $"Nothing called '{{value}}' can be shown; expected {string.Join(", ", Whole)}, {OfOne}."
            );
        }

        return known.Contains(show.Text[(colon + 1)..])
            ? show.Text
            : throw show.Error(
                "Inget steg ovanför har påbörjat ”{value}”.",
                "No step above has begun '{value}'.",
                show.Text[(colon + 1)..]
            );
    }

    private ScenarioEntry.Step Step(Placed step, int number)
    {
        var by = step.Required("by");
        if (!people.TryGetValue(by.String(), out var actor))
        {
            var known = string.Join(", ", people.Keys);
            throw by.Error(
                $"Det finns ingen person ”{{value}}” i $.people; välj bland {known}.",
                $"There is no person '{{value}}' in $.people; expected {known}."
            );
        }

        var commands = Commands(step);
        zone = commands switch
        {
            [StrategyCommand.Found found] => found.Charter.Zone,
            [StrategyCommand.TakeOver taken] => taken.Charter.Zone,
            _ => zone,
        };
        var at = step.Required("at");
        var time = at.ReadTime();
        if (time < latest)
            throw at.Error(
                "Detta är före steget ovanför; stegen ska stå i tidsordning.",
                "This is before the step above it; expected times in order."
            );
        latest = time;
        var expected = Expected(step.Required("expect"));
        if (expected is null)
            foreach (var (kind, id) in commands.SelectMany(Brought))
                brought[kind].Add(id);
        return new(
            number,
            time.InZoneLeniently(zone).ToInstant(),
            actor,
            step.Member("say")?.ReadText(),
            commands,
            expected,
            step.Member("example")?.IsTrue() ?? false,
            new(step.Path, step.Line, step.Column)
        );
    }

    /// <summary>The objects that a command begins, or brings.</summary>
    private static IEnumerable<(string Kind, string Id)> Brought(Command command) =>
        command switch
        {
            PlanCommand.Draft draft => [("plan", draft.Plan.Value)],
            AreaCommand.Propose area => [("why", area.Area.Value)],
            EffortCommand.Propose effort => [("trace", effort.Effort.Value)],
            ChangeCommand.Propose change => [("change", change.Change.Value)],
            StrategyCommand.TakeOver { Opening: var opening } =>
            [
                .. opening.Plans.Select(plan => ("plan", plan.Id.Value)),
                .. opening.Areas.Select(area => ("why", area.Id.Value)),
                .. opening.Efforts.Select(effort => ("trace", effort.Id.Value)),
            ],
            _ => [],
        };

    private static IReadOnlyList<Command> Commands(Placed step) =>
        (step.Member("command"), step.Member("commands")) switch
        {
            ({ } one, null) => [Command(one)],
            (null, { } several) when several.List().Count > 0 => [.. several.Elements.Select(Command)],
            _ => throw step.Error(
                "Här ska det stå antingen ”command” eller ”commands”, med minst ett kommando.",
                "Expected either 'command' or 'commands', with at least one command."
            ),
        };

    private static Command Command(Placed command) => command.Read(raw => CommandJson.Read(raw.Span));

    private static IReadOnlyList<string>? Expected(Placed expect)
    {
        if (expect.Kind is System.Text.Json.JsonTokenType.String && expect.Text == "accepted")
            return null;
        if (expect.Kind is not System.Text.Json.JsonTokenType.StartArray || expect.Elements.Count == 0)
            throw expect.Error(
                "Här ska det stå \"accepted\", eller en lista med orsakskoder, till exempel [\"four-eyes\"].",
                "Expected \"accepted\", or a list of reason codes such as [\"four-eyes\"]."
            );
        foreach (var code in expect.Elements)
            if (!RefusalCode.All.Any(known => known.Code == code.String()) && !code.Text.Contains('.', StringComparison.Ordinal))
                throw code.Error(
                    "Det finns ingen orsakskod ”{value}” i katalogen över avslag (REFUSALS.md).",
                    "There is no reason code '{value}' in the catalogue of refusals (REFUSALS.md)."
                );
        return [.. expect.Elements.Select(code => code.Text).Distinct()];
    }
}
