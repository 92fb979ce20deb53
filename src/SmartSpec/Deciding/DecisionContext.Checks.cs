using System.Diagnostics.CodeAnalysis;

namespace SmartSpec;

/// <content>
/// The checks of a command. What is missing is noted, and the checks of other members go on, so that all that is missing is named
/// together; a value that cannot be used, an unknown object and a step stop at once; role, rule and gate are all collected.
/// </content>
internal sealed partial class DecisionContext
{
    // Where the part that is being judged is in the command.
    private string within = "";

    /// <summary>Where a member of what is being judged is in the command.</summary>
    public string PlaceOf(string member) => within + member;

    /// <summary>Judges a part of the command: the members that reasons name are in it.</summary>
    /// <param name="part">Where it is, such as <c>right.</c>.</param>
    /// <param name="judge">Judges it.</param>
    public bool Within(string part, Func<bool> judge)
    {
        var around = within;
        within += part;
        var isGood = judge();
        within = around;
        return isGood;
    }

    /// <summary>Adds a reason; always false, so that a check can return it.</summary>
    public bool Add(Reason reason)
    {
        reasons.Add(ReasonNames.In(State, reason));
        return false;
    }

    public bool Refuse(RefusalCode code, Subject subject, IEnumerable<Role> whoCan, params IEnumerable<Parameter> parameters) =>
        Add(
            new(code.Kind, code.Code, subject, parameters.ToEquatableArray(), whoCan.ToEquatableArray())
            {
                MendedBy = code.MendedBy,
            }
        );

    public bool Refuse(RefusalCode code, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var typed = new Parameter[parameters.Length];
        for (var i = 0; i < typed.Length; i++)
            typed[i] = Parameter.Of(parameters[i].Name, parameters[i].Value);
        return Refuse(code, typed.AsEnumerable());
    }

    public bool Refuse(RefusalCode code) => Refuse(code, Enumerable.Empty<Parameter>());

    /// <summary>Adds a reason about the object of the command, or of the act that is being judged.</summary>
    public bool Refuse(RefusalCode code, params IEnumerable<Parameter> parameters) =>
        Refuse(code, AboutOf(code), WhoCanMend(code), parameters);

    /// <summary>A fixed rule without parameters.</summary>
    public void Require(bool condition, RefusalCode code)
    {
        if (!condition)
            Refuse(code);
    }

    /// <summary>A fixed rule: collected, so that all are named together.</summary>
    public void Require(bool condition, RefusalCode code, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        if (!condition)
            Refuse(code, parameters);
    }

    public void Require(bool condition, RefusalCode code, params IEnumerable<Parameter> parameters)
    {
        if (!condition)
            Refuse(code, parameters);
    }

    /// <summary>
    /// The roles that can mend a broken rule: those that may do the mending act, or the refused act itself where another person
    /// has to do it. None where no role is needed, and for the other kinds of reason.
    /// </summary>
    private EquatableArray<Role> WhoCanMend(RefusalCode code) =>
        code.Kind is not ReasonKind.Rule ? []
        : code.MendedBy is { } act ? State.Definition.RolesFor(act)
        : code.Mending is Mending.Person ? permitted
        : [];

    /// <summary>
    /// Whether what was made in code can be written and read back, but for texts that are missing; a command that was read from
    /// JSON always can. Every member that is at fault is reported.
    /// </summary>
    /// <param name="input">The command, or a part of it.</param>
    public bool IsValid(object input)
    {
        var isValid = true;
        foreach (var fault in InputValidation.Faults(input))
        {
            Refuse(
                fault.Kind switch
                {
                    InputFaultKind.Missing => DecidingRefusals.Missing,
                    InputFaultKind.Unwritten => DecidingRefusals.TextMissing,
                    _ => DecidingRefusals.Malformed,
                },
                ("member", within + fault.Path)
            );
            isValid &= fault.IsOfText;
            Input = null;
        }

        return isValid;
    }

    /// <summary>Whether something is given that judging cannot continue without.</summary>
    public bool IsGiven(bool given, string member) => given || Refuse(DecidingRefusals.Missing, ("member", within + member));

    /// <summary>Adds a reason where something is not given that nothing else depends on.</summary>
    /// <returns>Always true: all that does not need it is judged as well.</returns>
    public bool Expect(bool given, string member) => given || IsReported(member) || !IsGiven(given, member);

    /// <summary>Adds a reason where a word is given that is blank.</summary>
    /// <returns>Always true: nothing else depends on it.</returns>
    public bool ExpectOrNone(string? word, string member) => Expect(word is null || !string.IsNullOrWhiteSpace(word), member);

    /// <summary>Adds a reason where there is no text.</summary>
    /// <returns>Always true: nothing else depends on the content of a text.</returns>
    public bool ExpectText(Text? text, string member) =>
        text is { IsEmpty: false } || IsReported(member) || !Refuse(DecidingRefusals.TextMissing, ("member", within + member));

    /// <inheritdoc cref="ExpectText"/>
    public bool ExpectTextOrNone(Text? text, string member) => text is null || ExpectText(text, member);

    public bool IsInRange<T>(T value, T from, T to, string member)
        where T : IComparable<T> =>
        (value.CompareTo(from) >= 0 && value.CompareTo(to) <= 0)
        || Refuse(
            DecidingRefusals.OutOfRange,
            Parameter.Of("member", within + member),
            Parameter.Of("value", value),
            Parameter.Limit("from", from),
            Parameter.Limit("to", to)
        );

    /// <summary>Whether a fault of a member, or of something in it, has been added already.</summary>
    public bool IsReported(string member) =>
        reasons.Any(reason =>
            reason.Kind is ReasonKind.Input
            && reason.Parameters.Any(parameter =>
                parameter is { Name: "member", Values: [var path] } && IsIn(path, within + member)
            )
        );

    private static bool IsIn(string path, string member) =>
        path.StartsWith(member, StringComparison.Ordinal) && (path.Length == member.Length || path[member.Length] is '.' or '[');

    public bool IsInOrder(LocalDate first, LocalDate last, string? member = null) =>
        first <= last
        || (
            member is null
                ? Refuse(DecidingRefusals.DatesReversed, ("first", first), ("last", last))
                : Refuse(DecidingRefusals.DatesReversed, ("first", first), ("last", last), ("member", within + member))
        );

    public bool AreDistinct<T>(EquatableArray<T> items, string member)
    {
        var seen = new HashSet<T>();
        foreach (var item in items)
            if (!seen.Add(item))
                return Refuse(DecidingRefusals.Twice, ("member", within + member), ("value", (object)item!));
        return true;
    }

    public bool TryFind<T>(EntitySet<T> register, Id<T> id, SubjectKind kind, [NotNullWhen(true)] out T? item)
        where T : class, IIdentified<T> => (item = register.Find(id)) is not null || RefuseUnknown(kind, id.Value);

    public bool ExistsOrNone<T>(EntitySet<T> register, Id<T>? id, SubjectKind kind)
        where T : class, IIdentified<T> => id is null || register.Contains(id.Value) || RefuseUnknown(kind, id.Value.Value);

    public bool AllExist<T>(EntitySet<T> register, EquatableArray<Id<T>> ids, SubjectKind kind)
        where T : class, IIdentified<T>
    {
        foreach (var id in ids)
            if (!register.Contains(id))
                return RefuseUnknown(kind, id.Value);
        return AreDistinct(ids, Kebab.Of(kind));
    }

    public bool RefuseUnknown(SubjectKind kind, string id) =>
        Refuse(
            DecidingRefusals.Unknown,
            new(kind, id),
            [],
            Parameter.Label("kind", $"kind.{Kebab.Of(kind)}"),
            Parameter.Of("id", id)
        );

    /// <summary>An identifier for something new: present, and not taken.</summary>
    public bool IsNew<T>(EntitySet<T> register, Id<T> id, SubjectKind kind)
        where T : class, IIdentified<T>
    {
        if (!IsGiven(!id.IsEmpty, Kebab.Of(kind)))
            return false;
        if (register.Contains(id) || State.IsReserved(new(kind, id.Value)))
            RefuseTaken(kind, id.Value);
        return true;
    }

    public void RefuseTaken(SubjectKind kind, string id) =>
        Refuse(
            DecidingRefusals.IdTaken,
            new(kind, id),
            [],
            Parameter.Label("kind", $"kind.{Kebab.Of(kind)}"),
            Parameter.Of("id", id)
        );

    /// <summary>Whether the lifecycle leads on by this trigger from this step.</summary>
    public bool CanMove<TStep, TTrigger>(
        LifecycleTable<TStep, TTrigger> lifecycle,
        Subject subject,
        TStep step,
        TTrigger trigger,
        string? key = null,
        Func<TTrigger, bool>? fits = null
    )
        where TStep : struct, Enum
        where TTrigger : struct, Enum =>
        lifecycle.Next(step, trigger) is not null || RefuseMove(lifecycle, subject, step, trigger, key, fits);

    private bool RefuseMove<TStep, TTrigger>(
        LifecycleTable<TStep, TTrigger> lifecycle,
        Subject subject,
        TStep step,
        TTrigger trigger,
        string? key,
        Func<TTrigger, bool>? fits
    )
        where TStep : struct, Enum
        where TTrigger : struct, Enum
    {
        var prefix = key is null ? lifecycle.Name : key[..key.IndexOf('.', StringComparison.Ordinal)];
        var possible = lifecycle
            .From(step)
            .Where(other => fits is null || fits(other))
            .Select(other => $"act.{prefix}.{Kebab.Of(other)}");
        return Refuse(
            DecidingRefusals.Step,
            subject,
            [],
            Parameter.Label("kind", $"kind.{Kebab.Of(subject.Kind)}"),
            Parameter.Of("id", subject.Id),
            Parameter.Label("step", $"step.{lifecycle.Name}.{Kebab.Of(step)}"),
            Parameter.Label("act", $"act.{key ?? lifecycle.Key(trigger)}"),
            Parameter.Label("possible", possible)
        );
    }

    /// <summary>Whether something may be edited in its current step.</summary>
    public bool Editable<TStep>(string lifecycle, Subject subject, TStep step, string key, params ReadOnlySpan<TStep> steps)
        where TStep : struct, Enum
    {
        foreach (var other in steps)
            if (EqualityComparer<TStep>.Default.Equals(other, step))
                return true;
        var permitted = new List<string>();
        foreach (var other in steps)
            permitted.Add($"step.{lifecycle}.{Kebab.Of(other)}");
        return Refuse(
            DecidingRefusals.NotEditable,
            subject,
            [],
            Parameter.Label("kind", $"kind.{Kebab.Of(subject.Kind)}"),
            Parameter.Of("id", subject.Id),
            Parameter.Label("step", $"step.{lifecycle}.{Kebab.Of(step)}"),
            Parameter.Label("act", $"act.{key}"),
            Parameter.Label("steps", permitted)
        );
    }
}
