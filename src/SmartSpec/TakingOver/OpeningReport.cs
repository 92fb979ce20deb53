namespace SmartSpec.TakingOver;

/// <summary>A report of a follow-up cycle, as it stands when its strategy is taken over.</summary>
/// <param name="Step">The step where it stands.</param>
/// <param name="Area">The area that it is on. Default: the strategy's own.</param>
/// <param name="Status">How things stood; needed where it has been submitted.</param>
/// <param name="Deviations">What differed from plans and targets. Default: not given.</param>
/// <param name="Outlook">What was expected of the time to come. Default: not given.</param>
/// <param name="SubmittedOn">The day when it was submitted; needed where it has been.</param>
/// <param name="Proposers">Who submitted it: four-eyes compares its acceptance with them.</param>
/// <param name="Reason">Why it was returned or excused; needed where it is excused.</param>
public sealed record OpeningReport(
    ReportStep Step,
    Id<Area>? Area = null,
    Text? Status = null,
    Text? Deviations = null,
    Text? Outlook = null,
    LocalDate? SubmittedOn = null,
    EquatableArray<Proposer> Proposers = default,
    Text? Reason = null
)
{
    internal CycleReport ToReport(Id<CycleReport> id) =>
        new(id, Area, Step, Status, Deviations, Outlook, SubmittedOn, Proposers, Reason);
}
