namespace SmartSpec.Samples.Playing;

/// <summary>Reads the entries of a scenario.</summary>
/// <param name="people">Who can act, by the names the scenario gives them.</param>
internal sealed class EntryReader(Dictionary<string, Actor> people)
{
    private DateTimeZone zone = DateTimeZone.Utc;
    private LocalDateTime? latest;
    private int number;

    public IReadOnlyList<Entry> Read(Placed steps) => [.. steps.List().Select(Entry)];

    private Entry Entry(Placed entry)
    {
        if (entry.Object().Member("phase") is { } phase)
            return new Entry.Phase(Only(entry, "phase", phase).ReadText());
        if (entry.Member("stop") is { } stop)
            return new Entry.Stop(Only(entry, "stop", stop).ReadText());
        if (entry.Member("show") is { } show)
            return new Entry.Show(What(show), $"line {show.Line}, {show.Path}", entry.Only("show", "note").Member("note")?.ReadText());
        return Step(entry.Only("at", "by", "say", "command", "commands", "expect", "example"));
    }

    private static Placed Only(Placed entry, string name, Placed value)
    {
        entry.Only(name);
        return value;
    }

    private static string What(Placed show) =>
        show.String() is "evidence" or "areas" or "money" or "next" || show.Text.StartsWith("plan:", StringComparison.Ordinal)
        ? show.Text
        : throw show.Error($"Nothing called '{show.Text}' can be shown; expected evidence, areas, plan:ID, money or next.");

    private Entry.Step Step(Placed step)
    {
        var by = step.Needed("by");
        if (!people.TryGetValue(by.String(), out var actor))
            throw by.Error($"There is no person '{by.Text}' in $.people; expected {string.Join(", ", people.Keys)}.");
        var commands = Commands(step);
        if (commands is [StrategyCommand.Found found])
            zone = found.Charter.Zone;
        var at = step.Needed("at");
        var time = at.ReadTime();
        if (time < latest)
            throw at.Error($"This is before the step above it; expected times in order.");
        latest = time;
        return new(
            ++number, time.InZoneLeniently(zone).ToInstant(), actor, step.Member("say")?.ReadText(), commands,
            Expected(step.Needed("expect")), step.Member("example")?.Truth() ?? false, step.Line);
    }

    private static IReadOnlyList<Command> Commands(Placed step) => (step.Member("command"), step.Member("commands")) switch
    {
        ({ } one, null) => [Command(one)],
        (null, { } several) when several.List().Count > 0 => [.. several.Elements.Select(Command)],
        _ => throw step.Error("Expected either 'command' or 'commands', with at least one command."),
    };

    private static Command Command(Placed command) => command.Read(raw => CommandJson.Read(raw.Span));

    private static IReadOnlyList<string>? Expected(Placed expect)
    {
        if (expect.Kind is System.Text.Json.JsonTokenType.String && expect.Text == "accepted")
            return null;
        if (expect.Kind is not System.Text.Json.JsonTokenType.StartArray || expect.Elements.Count == 0)
            throw expect.Error("Expected \"accepted\", or a list of reason codes such as [\"four-eyes\"].");
        foreach (var code in expect.Elements)
            if (!RefusalCatalogue.All.Any(known => known.Code == code.String()) && !code.Text.Contains('.', StringComparison.Ordinal))
                throw code.Error($"There is no reason code '{code.Text}' in the catalogue of refusals.");
        return [.. expect.Elements.Select(code => code.Text).Distinct()];
    }
}
