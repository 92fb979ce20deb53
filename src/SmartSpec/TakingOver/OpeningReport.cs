namespace SmartSpec.TakingOver;

/// <summary>A report of a follow-up cycle when its strategy is taken over.</summary>
public sealed record OpeningReport
{
    /// <summary>The current step.</summary>
    public required ReportStep Step { get; init; }

    /// <summary>The area that it is on. Default: the strategy's own.</summary>
    public Id<Area>? Area { get; init; }

    /// <summary>The state of things; needed where it has been submitted.</summary>
    public Text? Status { get; init; }

    /// <summary>The deviations from plans and targets. Default: not given.</summary>
    public Text? Deviations { get; init; }

    /// <summary>The outlook. Default: not given.</summary>
    public Text? Outlook { get; init; }

    /// <summary>The day when it was submitted; needed where it has been.</summary>
    public LocalDate? SubmittedOn { get; init; }

    /// <summary>The actor who submitted it: the four-eyes principle compares the accepting actor with them.</summary>
    public EquatableArray<Proposer> Proposers { get; init; }

    /// <summary>The reason why it was returned or excused; needed where it is excused.</summary>
    public Text? Reason { get; init; }

    internal CycleReport ToReport(Id<CycleReport> id) =>
        new()
        {
            Id = id,
            Area = Area,
            Step = Step,
            Status = Status,
            Deviations = Deviations,
            Outlook = Outlook,
            SubmittedOn = SubmittedOn,
            Proposers = Proposers,
            Reason = Reason,
        };
}
