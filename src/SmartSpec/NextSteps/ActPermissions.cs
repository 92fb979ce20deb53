namespace SmartSpec;

/// <summary>Whether a role permits an act, and whether anything else is to be judged.</summary>
internal enum ActPermission
{
    /// <summary>No role of the actor permits it.</summary>
    Denied,

    /// <summary>A role permits it; gates or rules may forbid it.</summary>
    Judged,

    /// <summary>A role permits it, and nothing else can forbid it.</summary>
    Free,
}

/// <summary>
/// The permissions for acts on the efforts or indicators of one area. A strategy has hundreds of them, and the answer depends only
/// on whether the actor owns them. Benchmark row "next steps".
/// </summary>
/// <param name="acts">The number of acts.</param>
internal sealed class ActPermissions(int acts)
{
    private readonly ActPermission?[] known = new ActPermission?[acts * 4];
    private Area? area;
    private int owned;

    /// <summary>Sets the effort or indicator that is asked about next.</summary>
    public void About(DecisionContext context, in GateSubject on)
    {
        if (!ReferenceEquals(area, on.Area))
        {
            area = on.Area;
            Array.Clear(known);
        }

        var person = context.Actor.OnBehalfOf ?? context.Actor.Id;
        owned = acts * ((on.Effort?.Owner == person ? 1 : 0) + (on.Indicator?.Terms.Owner == person ? 2 : 0));
    }

    /// <summary>The answer for the act at a position; it is looked up once for each area and kind of ownership.</summary>
    public ActPermission Of<T>(int at, DecisionContext context, Act<T> act, T item, in GateSubject on)
        where T : class => known[owned + at] ??= LookUp(context, act, item, on);

    /// <summary>The answer for an act on any object.</summary>
    public static ActPermission LookUp<T>(DecisionContext context, Act<T> act, T item, in GateSubject on)
        where T : class =>
        !context.IsAuthorised(act.KeyOf(item), on) ? ActPermission.Denied
        : act.IsFree(context, item) ? ActPermission.Free
        : ActPermission.Judged;
}
