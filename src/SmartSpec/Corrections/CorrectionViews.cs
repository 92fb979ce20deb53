namespace SmartSpec;

/// <summary>What is asked of corrections.</summary>
public static class CorrectionViews
{
    /// <summary>
    /// The corrections of what a decision rested on, or of the decision itself; none where it rests on what was right.
    /// </summary>
    public static IEnumerable<CorrectionMark> MarksOn(this Strategy strategy, Id<Decision> decision)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        return strategy.Marks.Where(mark => mark.Decision == decision);
    }
}
