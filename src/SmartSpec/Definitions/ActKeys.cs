using System.Collections.Frozen;

namespace SmartSpec;

/// <summary>
/// The keys of all acts, by which a definition states roles and gates: the commands' names, with a plan's acts by kind of plan.
/// </summary>
internal static class ActKeys
{
    private static readonly FrozenDictionary<string, Act> Acts = Concepts
        .All.SelectMany(concept => concept.Acts)
        .SelectMany(act => act.Keys, (act, key) => (act, key))
        .DistinctBy(one => one.key)
        .ToFrozenDictionary(one => one.key, one => one.act, StringComparer.Ordinal);

    /// <summary>
    /// All keys, concept by concept. The roles for ticking a checkpoint are declared with the checkpoint, so that act has no key.
    /// </summary>
    public static IReadOnlyList<string> All { get; } =
    [.. Concepts.All.SelectMany(concept => concept.Acts).SelectMany(act => act.Keys).Distinct()];

    private static readonly FrozenSet<string> Choices =
    [
        AreaCommand.Select.Act.Command,
        ReviewCommand.Reaffirm.Act.Command,
        .. PlanCommand.Adopt.Act.Keys,
        ChangeCommand.Approve.Act.Command,
    ];

    /// <summary>The kind of object that an act is judged on; the strategy for an unknown act.</summary>
    internal static SubjectKind Judged(string act) => Acts.GetValueOrDefault(act)?.On ?? SubjectKind.Strategy;

    /// <summary>Whether an act can still be done in the current round of an object at a step.</summary>
    internal static bool IsToCome(string act, SubjectStep? step) =>
        step is not { } at || Acts.GetValueOrDefault(act)?.IsToCome(at.Code) is not false;

    /// <summary>The kinds of object that an act is done to.</summary>
    internal static IEnumerable<SubjectKind> Kinds(string act) =>
        Concepts
            .All.SelectMany(concept => concept.Acts)
            .Where(one => one.Keys.Contains(act))
            .Select(one => one.On ?? SubjectKind.Strategy)
            .Distinct();

    /// <summary>The type of the command that does an act; null for an unknown act.</summary>
    internal static Type? CommandType(string act) =>
        Acts.GetValueOrDefault(act) is { } known ? CommandNames.Find(known.Command).Type : null;

    /// <summary>The keys of the acts that commands of a type do: two for a command on a plan of either kind.</summary>
    internal static IEnumerable<string> KeysOf(Type command) => All.Where(key => CommandType(key) == command);

    /// <summary>Whether the act's command can give what gates read from it.</summary>
    /// <typeparam name="T">What it gives, such as <see cref="IHasWaivers"/>.</typeparam>
    internal static bool Gives<T>(string act) => CommandType(act)?.IsAssignableTo(typeof(T)) is true;

    /// <summary>The roles that may do an act where a definition does not name it; none means nobody.</summary>
    internal static EquatableArray<Role> DefaultRoles(string act) => Acts.GetValueOrDefault(act)?.DefaultRoles ?? [];

    /// <summary>The key of the act that a command does; for a command on a plan of either kind that of the first kind.</summary>
    internal static string OfCommand(string command) =>
        !command.StartsWith("plan.", StringComparison.Ordinal)
            ? command
            : All.FirstOrDefault(key => key.EndsWith($"-{command}", StringComparison.Ordinal)) ?? command;

    /// <summary>
    /// The key of the text of an act as it is owed. What is owed to a proposal is a decision on it, whichever it is.
    /// </summary>
    internal static string Owed(string act) => Choices.Contains(act) ? $"owed.{act}" : $"act.{act}";

    /// <summary>Whether the act's command names the day from which it is to apply.</summary>
    internal static bool IsEffective(string act) => Gives<IHasEffectiveDate>(act);

    /// <summary>The known name that is most like another.</summary>
    internal static string Nearest(string act) => Near.To(act, All)!;
}
