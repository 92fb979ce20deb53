using NodaTime.Text;

namespace SmartSpec.Testing;

/// <summary>Reads a scenario file, strictly: what is unknown, missing or malformed is an error that names the place.</summary>
internal static class ScenarioReader
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;
    private const string FirstStep = "\"command\": { \"strategy.found\": … }, \"expect\": \"accepted\"";

    /// <exception cref="PlacedException">The file is not a scenario.</exception>
    public static Scenario Read(Placed root)
    {
        root.Only("scenario", "about", "sources", "definition", "people", "steps");
        var name = root.Required("scenario");
        if (!Id<Scenario>.IsWellFormed(name.String()) || name.Text.Length > 40)
            throw name.Error(
                "Här ska det stå ett kort namn: högst 40 bokstäver (a–z), siffror och - _ . :.",
                "Expected a short name: at most 40 ASCII letters, digits and - _ . :."
            );
        var about = root.Required("about").ReadText();
        var definition = root.Member("definition")?.Read(raw => ProcessDefinition.Read(raw.Span)) ?? ProcessDefinition.Default;
        var sources =
            root.Member("sources")
                ?.Object()
                .Members.Select(member => KeyValuePair.Create(member.Name, member.Value.String()))
                .ToList()
            ?? [];
        var people = root.Required("people")
            .Object()
            .Members.ToDictionary(member => member.Name, member => Person(member.Value, definition));
        var entries = new EntryReader(people).Read(root.Required("steps"));
        return new(name.Text, about, sources, definition, Begun(root, entries), entries);
    }

    /// <summary>The strategy that the first step founds or takes over.</summary>
    private static Id<Strategy> Begun(Placed root, IReadOnlyList<ScenarioEntry> entries) =>
        entries.OfType<ScenarioEntry.Step>().FirstOrDefault() switch
        {
            { Commands: [StrategyCommand.Found found], IsToBeAccepted: true } => found.Strategy,
            { Commands: [StrategyCommand.TakeOver taken], IsToBeAccepted: true } => taken.Strategy,
            _ => throw root.Required("steps")
                .Error(
                    $"Det första steget ska grunda strategin, eller ta över den: {FirstStep}.",
                    $"Expected the first step to found the strategy, or to take it over: {FirstStep}."
                ),
        };

    private static Actor Person(Placed person, ProcessDefinition definition)
    {
        person.Only("id", "roles", "onBehalfOf", "body");
        var roles = person
            .Required("roles")
            .List()
            .Select(role =>
                Roles.Find(role.String(), definition)
                ?? throw role.Error(
                    $"Det finns ingen roll ”{{value}}”.{Meant(role, definition, " Menade du '", "'?")} "
                        + $"Välj bland {Roles.Listed(Texts.Swedish, definition)}.",
                    $"There is no role '{{value}}'.{Meant(role, definition, " Did you mean '", "'?")} "
                        + $"Expected {Roles.Listed(Texts.English, definition)}."
                )
            );
        return new(Identifier<Actor>(person.Required("id")), roles.ToEquatableArray())
        {
            OnBehalfOf = person.Member("onBehalfOf") is { } other ? Identifier<Actor>(other) : default(Id<Actor>?),
            Body = person.Member("body") is { } body ? Identifier<Organisation>(body) : default(Id<Organisation>?),
        };
    }

    private static string Meant(Placed role, ProcessDefinition definition, string before, string after) =>
        definition.MeantBy(role.Text) is { } meant ? $"{before}{meant}{after}" : "";

    private static Id<T> Identifier<T>(Placed value) =>
        Id<T>.IsWellFormed(value.String())
            ? value.Text
            : throw value.Error(
                $"Här ska det stå en beteckning: 1 till {Id<T>.MaxLength} bokstäver (a–z), siffror och - _ . :.",
                $"Expected an identifier of 1 to {Id<T>.MaxLength} ASCII letters, digits and - _ . :."
            );

    /// <summary>A text: an object of its languages, the original first.</summary>
    public static Text ReadText(this Placed value)
    {
        foreach (var (language, wording) in value.Object().Members)
            if (language.Length is < 2 or > 3 || !language.All(char.IsAsciiLetterLower) || wording.String().Length == 0)
                throw SuchAsText(wording);
        return value.Members.Count > 0
            ? new Text.Inline(value.Members.Select(member => new Translation(member.Name, member.Value.Text)).ToEquatableArray())
            : throw SuchAsText(value);
    }

    private static PlacedException SuchAsText(Placed value) =>
        value.Error(
            """Här ska det stå en text, till exempel {"sv":"Livsmedel","en":"Food"}.""",
            """Expected a text such as {"sv":"Livsmedel","en":"Food"}."""
        );

    /// <summary>A day, of a year in which a strategy can be played.</summary>
    public static LocalDate ReadDay(this Placed value)
    {
        if (!LocalDatePattern.Iso.Parse(value.String()).TryGetValue(default, out var day))
            throw value.Error("Här ska det stå en dag, till exempel 2021-01-11.", "Expected a day such as 2021-01-11.");
        return day.Year is >= FirstYear and <= LastYear
            ? day
            : throw value.Error(
                $"Året ska vara mellan {FirstYear} och {LastYear}.",
                $"Expected a year from {FirstYear} to {LastYear}."
            );
    }

    /// <summary>A local date and time, of a year in which a strategy can be played.</summary>
    public static LocalDateTime ReadTime(this Placed value)
    {
        if (
            !LocalDateTimePattern
                .CreateWithInvariantCulture("uuuu-MM-ddTHH:mm")
                .Parse(value.String())
                .TryGetValue(default, out var time)
        )
        {
            throw value.Error(
                "Här ska det stå dag och tid, till exempel 2021-01-11T09:00.",
                "Expected a local date and time such as 2021-01-11T09:00."
            );
        }

        return time.Year is >= FirstYear and <= LastYear
            ? time
            : throw value.Error(
                $"Året ska vara mellan {FirstYear} och {LastYear}.",
                $"Expected a year from {FirstYear} to {LastYear}."
            );
    }
}
