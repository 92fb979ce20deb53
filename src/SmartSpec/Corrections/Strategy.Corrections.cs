namespace SmartSpec;

/// <content>Queries about corrections.</content>
public sealed partial record Strategy
{
    /// <summary>
    /// The corrections of what a decision rested on, or of the decision itself; empty where nothing has been corrected.
    /// </summary>
    public IEnumerable<CorrectionMark> MarksOn(Id<Decision> decision) => Marks.Where(mark => mark.Decision == decision);
}
