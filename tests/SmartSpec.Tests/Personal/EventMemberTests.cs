using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;

namespace SmartSpec.Tests;

/// <summary>No event has a place for a person's name. A new place for a string is put on the list here on purpose.</summary>
public sealed partial class EventMemberTests
{
    /// <summary>Every string in an event, by what it is. None is what a person is called, or where one can be reached.</summary>
    private static readonly Dictionary<string, string[]> Strings = new()
    {
        ["a registry number or a paragraph"] =
        [
            "Annulment.caseNumber",
            "Decided.paragraph",
            "Decided.registryNumber",
            "Decision.paragraph",
            "Decision.registryNumber",
            "DemandedBack.registryNumber",
            "Reinstatement.caseNumber",
        ],
        ["an address of a document, or the type of one"] = ["Document.mediaType", "Document.uri", "ExternalReference.uri"],
        ["a source of figures or a rule of law"] =
        [
            "CurrencyConverted.source",
            "EvidenceFacts.source",
            "Figure.source",
            "IndicatorTerms.source",
            "RegionalGoal.source",
        ],
        ["an identifier in another system, with that system"] =
        [
            "ExternalReference.id",
            "ExternalReference.kind",
            "ExternalReference.system",
        ],
        ["a code"] =
        [
            "Charter.timeZone",
            "ClassificationCode.code",
            "ClassificationCode.scheme",
            "Figure.unit",
            "IndicatorTerms.unit",
            "Raised.rule",
            "Region.nuts",
            "Waiver.gate",
        ],
        ["how something was computed"] =
        [
            "AnalysisOption.name",
            "AnalysisOption.value",
            "AnalysisRun.method",
            "AnalysisRun.version",
            "SignalDetail.name",
            "SignalDetail.value",
        ],
        ["a definition and its hash"] = ["DefinitionReplaced.definition", "DefinitionReplaced.fingerprint"],
    };

    [Fact]
    public void Every_string_in_an_event_is_of_a_known_kind() =>
        Members()
            .Where(member => member.Holds == typeof(string))
            .Select(member => member.Name)
            .Distinct()
            .Should()
            .BeEquivalentTo(Strings.Values.SelectMany(names => names));

    [Fact]
    public void No_member_of_an_event_is_for_what_a_person_is_called() =>
        Members().Where(member => OfPerson().IsMatch(member.Name)).Select(member => member.Name).Should().BeEmpty();

    /// <summary>What has a name is a thing or an organisation: the text can be erasable.</summary>
    [Fact]
    public void A_name_is_a_text()
    {
        var names = Members().Where(member => member.Name.EndsWith(".name", StringComparison.Ordinal)).ToList();
        names
            .Where(member => member.Holds != typeof(Text))
            .Select(member => member.Name)
            .Distinct()
            .Should()
            .BeEquivalentTo("AnalysisOption.name", "SignalDetail.name");
        names.Select(member => member.Name).Should().Contain("Organisation.name");
    }

    [Fact]
    public void Persons_are_in_events_by_identifiers_alone() =>
        Members()
            .Where(member => Acting().IsMatch(member.Name))
            .Where(member => member.Holds != typeof(Id<Actor>) && member.Holds != typeof(Proposer))
            .Select(member => member.Name)
            .Should()
            .BeEmpty();

    private static List<(string Name, Type Holds)> Members()
    {
        var members = new List<(string, Type)>();
        var seen = new HashSet<Type>();
        foreach (var name in EventNames.All)
            Add(EventNames.TypeInfo(name)!);
        return members;

        void Add(JsonTypeInfo info)
        {
            if (!seen.Add(info.Type))
                return;
            foreach (var kind in info.PolymorphismOptions?.DerivedTypes ?? [])
                Add(SmartSpecJson.Options.GetTypeInfo(kind.DerivedType));
            foreach (var member in info.Properties)
            {
                var holds = Held(member.PropertyType);
                members.Add(($"{info.Type.Name}.{member.Name}", holds));
                if (SmartSpecJson.Options.TryGetTypeInfo(holds, out var part) && part.Kind is JsonTypeInfoKind.Object)
                    Add(part);
            }
        }
    }

    private static Type Held(Type type) =>
        Nullable.GetUnderlyingType(type) is { } given ? Held(given)
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>) ? Held(type.GetGenericArguments()[0])
        : type;

    [GeneratedRegex(
        @"\.\w*(first|last|given|family|sur|full|person|contact|display)name|\.\w*(email|mail|phone|telephone|mobile|personalnumber"
            + @"|contact|signature|author)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex OfPerson();

    [GeneratedRegex(@"\.(actor|owner|lead|person|proposer|assignee|onBehalfOf)$")]
    private static partial Regex Acting();
}
