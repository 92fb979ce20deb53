namespace SmartSpec;

/// <content>Queries about corrections.</content>
public sealed partial record Strategy
{
    /// <summary>
    /// The corrections of what a decision rested on, or of the decision itself; empty where nothing has been corrected.
    /// </summary>
    public IEnumerable<CorrectionMark> MarksOn(Id<Decision> decision) => Marks.Where(mark => mark.Decision == decision);

    /// <summary>
    /// The corrections of what an accepted report, a concluded evaluation, a closed cycle or a judgement of an object rested on;
    /// empty where nothing has been corrected.
    /// </summary>
    /// <param name="subject">The report, evaluation or cycle, or the indicator, area or strategy that a person judged.</param>
    public IEnumerable<CorrectionMark> MarksOn(Subject subject) =>
        Marks.Where(mark =>
            mark.Subject == subject || (subject.Kind is SubjectKind.Decision && mark.Decision?.Value == subject.Id)
        );
}
