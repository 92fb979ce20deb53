namespace SmartSpec;

/// <summary>The act of deciding again on an object whose decision was annulled, on one kind of object.</summary>
/// <typeparam name="T">The kind of object.</typeparam>
/// <param name="command">The command's name.</param>
/// <param name="annulled">The annulled decision on which an object rests; null for none.</param>
/// <param name="original">
/// The act that the annulled decision was on, whose four-eyes applies again; null where it has none.
/// </param>
internal sealed record ReplaceAct<T>(
    string command,
    Func<Strategy, T, Id<Decision>?> annulled,
    Func<Strategy, T, string?> original
) : Act<T>
    where T : class
{
    /// <inheritdoc/>
    public override string Command => command;

    /// <inheritdoc/>
    public override bool IsEdit => false;

    /// <inheritdoc/>
    public override bool FitsStep(T item) => true;

    /// <summary>The annulled decision on which an object rests; null for none.</summary>
    public Id<Decision>? AnnulledOf(Strategy state, T item) => annulled(state, item);

    /// <summary>The act that the annulled decision was on; null where four-eyes does not apply to it.</summary>
    public string? OriginalOf(Strategy state, T item) => original(state, item);

    /// <inheritdoc/>
    protected override bool FitsStepOrRefuse(DecisionContext context, T item, in GateSubject on) => true;
}

/// <summary>Factories for the act on each kind of object, and its rules.</summary>
internal static class ReplaceAct
{
    public static ReplaceAct<T> On<T>(
        string command,
        SubjectKind kind,
        Func<Strategy, T, GateSubject> place,
        Func<Strategy, T, Id<Decision>?> annulled,
        Func<Strategy, T, string?> original
    )
        where T : class =>
        new(command, annulled, original)
        {
            On = kind,
            Stages = StrategyStages.Always,
            Events = [typeof(DecisionEvent.Replaced)],
            Place = place,
            DefaultRoles = [Role.DecisionBody],
            IsOffered = (state, item) => state.Annulments.Count > 0 && annulled(state, item) is not null,
            Rules = (context, item) =>
            {
                if (annulled(context.State, item) is not { } decision)
                    return;
                var judged = context.State.Decisions[decision].Annulled!.JudgedOn;
                if (original(context.State, item) is { } act)
                    context.AlsoFourEyesOf(act, place(context.State, item), judged);
                if (item is Change)
                    context.AlsoLimitOf(command, place(context.State, item));
                MustBeAble(context, judged);
            },
        };

    /// <summary>
    /// Judges the act on an object that rests on an annulled decision; null, with the reasons, where judging ends.
    /// </summary>
    public static (string? Original, bool Rests)? Judge<T>(DecisionContext context, Act<T> act, T? item, Id<Decision> replaced)
        where T : class
    {
        var replace = (ReplaceAct<T>)act;
        return item is not null && act.May(context, item)
            ? (replace.OriginalOf(context.State, item), replace.AnnulledOf(context.State, item) == replaced)
            : null;
    }

    /// <summary>
    /// Before there is a command: a decision taken since the judgment is recorded, or the actor can record one.
    /// </summary>
    private static void MustBeAble(DecisionContext context, LocalDate judged)
    {
        if (context.Input is not null)
            return;
        context.Require(
            context.CanRecordDecision || DecisionRules.Standing(context.State, judged).Any(),
            DecisionRefusals.DecisionRecorded
        );
    }
}
