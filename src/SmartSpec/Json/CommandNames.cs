using System.Collections.Frozen;
using System.Text.Json.Serialization.Metadata;

namespace SmartSpec;

/// <summary>The stable names of commands, such as <c>area.select</c>.</summary>
public static class CommandNames
{
    private static readonly NameBook<Command> Book = new(
        SmartSpecJson.Info<StrategyCommand>(), SmartSpecJson.Info<OrganisationCommand>(), SmartSpecJson.Info<DelegationCommand>(),
        SmartSpecJson.Info<DecisionCommand>(), SmartSpecJson.Info<CheckpointCommand>(), SmartSpecJson.Info<EvidenceCommand>(),
        SmartSpecJson.Info<AreaCommand>(), SmartSpecJson.Info<PlanCommand>(), SmartSpecJson.Info<EffortCommand>(),
        SmartSpecJson.Info<FundingCommand>(), SmartSpecJson.Info<CallCommand>(), SmartSpecJson.Info<IndicatorCommand>(),
        SmartSpecJson.Info<DialogueCommand>(), SmartSpecJson.Info<ConsultationCommand>(), SmartSpecJson.Info<ReferenceCommand>(), SmartSpecJson.Info<CorrectionCommand>());

    private static readonly FrozenDictionary<string, Items<string>> Singles = Book.All.ToFrozenDictionary(name => name, name => Items.Of(name));

    private static readonly FrozenDictionary<(string, SubjectKind), Items<string>> RequiredOf = Book.All
        .SelectMany(name => Enum.GetValues<SubjectKind>().Select(kind => (Name: name, Kind: kind)))
        .ToFrozenDictionary(pair => pair, pair => Members(pair.Name).Where(member => member.Required && member.Name != Kebab.Of(pair.Kind)).Select(member => member.Name).ToItems());

    /// <summary>All names, concept by concept.</summary>
    public static IReadOnlyList<string> All => Book.All;

    /// <summary>The name of a command.</summary>
    /// <exception cref="ArgumentNullException">The command is null.</exception>
    public static string Of(Command command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return Book.Of(command);
    }

    internal static JsonTypeInfo? TypeInfo(string name) => Book.TypeInfo(name);

    /// <summary>The command alone, as a list.</summary>
    internal static Items<string> Alone(string name) => Singles[name];

    /// <summary>The members that a command must be given beside the object that it is done to.</summary>
    internal static Items<string> Required(string name, SubjectKind on) => RequiredOf[(name, on)];

    /// <summary>The members that a command must have and those it may have, by their JSON names.</summary>
    internal static IEnumerable<(string Name, bool Required)> Members(string name) =>
        TypeInfo(name)?.Properties.Select(property => (property.Name, property.IsRequired)) ?? [];
}
