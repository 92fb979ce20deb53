namespace SmartSpec;

/// <summary>Views of corrections.</summary>
public static class CorrectionViews
{
    /// <summary>
    /// The corrections of what a decision rested on, or of the decision itself; empty where nothing has been corrected.
    /// </summary>
    public static IEnumerable<CorrectionMark> MarksOn(this Strategy strategy, Id<Decision> decision)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        return strategy.Marks.Where(mark => mark.Decision == decision);
    }
}
