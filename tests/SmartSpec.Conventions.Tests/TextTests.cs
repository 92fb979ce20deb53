using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;

namespace SmartSpec.Conventions.Tests;

public sealed partial class TextTests
{
    private const string Folder = "SmartSpec.Texts.";

    private static readonly Assembly Core = typeof(Texts).Assembly;

    /// <summary>The languages whose texts are embedded.</summary>
    public static TheoryData<string> Languages =>
        [
            .. Core.GetManifestResourceNames()
                .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
                .Select(name => Path.GetFileNameWithoutExtension(name[Folder.Length..])),
        ];

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_text_is_missing_in_a_shipped_language(string language)
    {
        var texts = In(language);
        string.Join(", ", Required().Except(texts.Keys)).Should().BeEmpty();
        texts.Keys.Where(key => string.IsNullOrWhiteSpace(texts.Of(key))).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_has_the_same_keys(string language) =>
        In(language).Keys.Should().BeEquivalentTo(Texts.English.Keys);

    [Fact]
    public void Swedish_texts_have_Swedish_quotation_marks() =>
        Texts.Swedish.Keys.Where(key => Texts.Swedish.Of(key).IndexOfAny(['\'', '“']) >= 0).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_refusals_text_shows_only_parameters_of_the_refusal(string language)
    {
        var texts = In(language);
        foreach (var code in RefusalCode.All)
        {
            string[] allowed = [.. code.Parameters, "who", "subject", "said", "code"];
            foreach (var key in (string[])[$"refusal.{code.Code}", $"refusal.{code.Code}.remedy"])
                texts.Of(key).Should().NotContain("{who}", "the roles have a sentence of their own");
            foreach (var key in (string[])[$"refusal.{code.Code}", $"refusal.{code.Code}.remedy"])
                Braces().Matches(texts.Of(key)).Select(match => match.Groups[1].Value).Should().BeSubsetOf(allowed, key);
        }
    }

    [Fact]
    public void Every_refusal_in_the_code_is_in_the_catalogue_once()
    {
        var fields = typeof(Strategy)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(RefusalCode))
            .Select(field => (RefusalCode)field.GetValue(null)!);
        RefusalCode.All.Should().BeEquivalentTo(fields).And.OnlyHaveUniqueItems(code => code.Code);
    }

    [Fact]
    public void Every_shipped_gate_has_its_refusal_in_the_catalogue()
    {
        var gates = SmartSpecJson
            .Info<Gate>()
            .PolymorphismOptions!.DerivedTypes.Select(derived => (string)derived.TypeDiscriminator!)
            .Except(["host"]);
        gates.Should().BeSubsetOf(RefusalCode.All.Where(code => code.Kind is ReasonKind.Gate).Select(code => code.Code));
    }

    /// <summary>
    /// A refusal says "det går inte att" before an act: an infinitive, which ends in -a but for a few short verbs and those in
    /// -s.
    /// </summary>
    [Fact]
    public void Every_act_begins_with_an_infinitive_in_Swedish()
    {
        string[] shortOnes = ["ge", "utse", "ange", "medge", "avslå", "föreslå", "uppnå", "gå", "få", "slå", "se", "avstå"];
        Texts
            .Swedish.Keys.Where(key => key.StartsWith("act.", StringComparison.Ordinal))
            .Select(key => (key, Verb: Texts.Swedish.Of(key).Split(' ')[0]))
            .Where(act => !act.Verb.EndsWith('a') && !shortOnes.Contains(act.Verb))
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void What_mends_a_refusal_is_an_act() =>
        RefusalCode
            .All.Select(code => code.MendedBy)
            .OfType<string>()
            .Except(ActKeys.All)
            .Should()
            .BeEquivalentTo(["checkpoint.tick"], "whose roles stand with the checkpoint");

    [Fact]
    public void The_catalogue_of_refusals_is_made_from_the_source() => Approval.Verify(Catalogue(), "src/SmartSpec/REFUSALS.md");

    private static Texts In(string language)
    {
        using var stream = Core.GetManifestResourceStream($"{Folder}{language}.json")!;
        var json = new byte[stream.Length];
        stream.ReadExactly(json);
        return Texts.Read(language, json);
    }

    private static IEnumerable<string> Required() =>
        [
            "none",
            "name.strategy",
            "history-not-kept",
            "yes",
            "no",
            "difference.added",
            "difference.removed",
            .. Labels<PlanKind>("plan-kind"),
            .. Labels<Direction>("direction"),
            .. RefusalCode.All.SelectMany(code => (string[])[$"refusal.{code.Code}", $"refusal.{code.Code}.remedy"]),
            .. ActKeys.All.Select(act => $"act.{act}"),
            .. CommandNames.All.Select(command => $"act.{command}"),
            .. EventNames.All.Select(name => $"event.{name}"),
            .. Steps(StrategyLifecycle.Table),
            .. Steps(AreaLifecycle.Table),
            .. Steps(ReviewLifecycle.Table),
            .. Steps(PlanLifecycle.Table),
            .. Steps(EffortLifecycle.Table),
            .. Steps(FollowUpLifecycle.Table),
            .. Steps(ReportLifecycle.Table),
            .. Steps(ConsultationLifecycle.Table),
            .. Steps(PointLifecycle.Table),
            .. Labels<SubjectKind>("kind"),
            .. Labels<Helix>("helix"),
            .. Labels<Place>("place"),
            .. Labels<AssetKind>("asset"),
            .. Labels<ChallengeLevel>("challenge"),
            .. Labels<FundingSource>("source"),
            .. Labels<IndicatorKind>("indicator"),
            .. Labels<SignalOutcome>("signal-answer"),
            .. Labels<SignalEnd>("signal-end"),
            .. Labels<HealthLevel>("health-level"),
            .. Signals(),
            .. Labels<PointOutcome>("outcome"),
            .. Labels<FateKind>("fate"),
            .. Labels<FourEyes>("four-eyes"),
            .. Labels<ReasonKind>("reason"),
            .. Labels<Mending>("mending"),
            .. CommandNames
                .All.SelectMany(name => Members(CommandNames.TypeInfo(name)!, []))
                .Concat(Members(SmartSpecJson.Info<Strategy>(), []).Except(Unasked))
                .Distinct()
                .Select(name => $"member.{name}"),
            .. typeof(Role)
                .GetProperties(BindingFlags.Static | BindingFlags.Public)
                .Select(role => $"role.{role.GetValue(null)}"),
        ];

    private static IEnumerable<string> Signals() =>
        SmartSpecJson
            .Info<SignalRule>()
            .PolymorphismOptions!.DerivedTypes.SelectMany(rule =>
                (string[])
                    [
                        $"signal.{rule.TypeDiscriminator}",
                        $"signal.{rule.TypeDiscriminator}.remedy",
                        $"signal-rule.{rule.TypeDiscriminator}",
                    ]
            );

    // What the record counts for itself, and the names of registers: a difference speaks of the objects in them.
    private static readonly string[] Unasked =
    [
        "length",
        "head",
        "recordedAt",
        "recentCommands",
        "foundations",
        "of",
        "takenIn",
        "delegations",
        "decisions",
        "plans",
        "calls",
        "meetings",
        "points",
        "beforeConversion",
        "adoptedBeforeConversion",
        "converted",
        "before",
    ];

    /// <summary>The names of all members of a command, and of its nested types.</summary>
    private static IEnumerable<string> Members(JsonTypeInfo info, HashSet<Type> seen)
    {
        if (!seen.Add(info.Type))
            yield break;
        foreach (var property in info.Properties.Where(property => property.Get is not null))
        {
            yield return property.Name;
            var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            var nested =
                type.IsGenericType
                && (
                    type.GetGenericTypeDefinition() == typeof(EquatableArray<>)
                    || type.GetGenericTypeDefinition() == typeof(EntitySet<>)
                )
                    ? type.GetGenericArguments()[0]
                    : type;
            if (SmartSpecJson.Options.TryGetTypeInfo(nested, out var inner))
                foreach (var name in Members(inner, seen))
                    yield return name;
        }
    }

    private static IEnumerable<string> Steps<TStep, TTrigger>(LifecycleTable<TStep, TTrigger> lifecycle)
        where TStep : struct, Enum
        where TTrigger : struct, Enum => Enum.GetValues<TStep>().Select(step => $"step.{lifecycle.Name}.{Kebab.Of(step)}");

    private static IEnumerable<string> Labels<T>(string prefix)
        where T : struct, Enum => Enum.GetValues<T>().Select(value => $"{prefix}.{Kebab.Of(value)}");

    private static string Catalogue()
    {
        var rows = RefusalCode
            .All.GroupBy(code => code.Kind)
            .OrderBy(group => group.Key)
            .Select(group =>
                $"## {Texts.English.Of($"reason.{Kebab.Of(group.Key)}")} / "
                + $"{Texts.Swedish.Of($"reason.{Kebab.Of(group.Key)}")}\n\n"
                + string.Join("\n", group.OrderBy(code => code.Code, StringComparer.Ordinal).Select(Entry))
            );
        return "# Catalogue of refusals\n\nEvery code of a refusal, in English and Swedish: what is wrong, and what to do next. "
            + "Braces contain a parameter of the reason; the text in brackets is omitted where its parameter has no value. "
            + "The last two lines name the act that mends it, or state why none does. Where the act depends on the state, it is "
            + "the most usual one, and the reason names the act that applies. Made from the source by a test.\n\n"
            + string.Join("\n", rows);
    }

    private static string Entry(RefusalCode code) =>
        $"### `{code.Code}`\n\n* {Both(Texts.English, code)}\n* {Both(Texts.Swedish, code)}\n{Mending(code)}";

    /// <summary>What mends a refusal: an act, or why none does.</summary>
    private static string Mending(RefusalCode code) =>
        $"* {Mending(Texts.English, code)}{(code.MendedBy is { } act ? $": `{act}`" : "")}\n* {Mending(Texts.Swedish, code)}\n";

    private static string Mending(Texts texts, RefusalCode code) => texts.Of($"mending.{Kebab.Of(code.Mending)}");

    private static string Both(Texts texts, RefusalCode code) =>
        $"{texts.Of($"refusal.{code.Code}")} *{texts.Of($"refusal.{code.Code}.remedy")}*";

    [GeneratedRegex(@"\{([a-z-]+)\}")]
    private static partial Regex Braces();
}
