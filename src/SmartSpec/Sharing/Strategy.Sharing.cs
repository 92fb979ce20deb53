namespace SmartSpec;

/// <content>Queries about areas and efforts shared between strategies.</content>
public sealed partial record Strategy
{
    /// <summary>
    /// The partnerships in force on a day, in the order in which they were recorded: begun, neither lapsed nor ended by then,
    /// and not by a decision that has been annulled. A partnership ends with its area, its effort and the strategy; when that
    /// was is not asked: of a day before, ask the view as in force on it.
    /// </summary>
    /// <param name="day">The day, in the strategy's time zone.</param>
    public IEnumerable<Partnership> PartnershipsOn(LocalDate day) =>
        HasEnded ? [] : Partnerships.Where(one => IsInForce(one, day) && SharingRules.IsOpen(this, one.Subject));

    /// <summary>
    /// The involvements in areas and efforts of other strategies in force on a day, in the order in which they were recorded:
    /// begun, and neither lapsed nor ended by then. They end with the area that they serve, and with the strategy, as
    /// partnerships do.
    /// </summary>
    /// <param name="day">The day, in the strategy's time zone.</param>
    public IEnumerable<Involvement> InvolvementsOn(LocalDate day) =>
        HasEnded
            ? []
            : Involvements.Where(one =>
                one.IsOn(day) && (one.Area is not { } area || SharingRules.IsOpen(this, Subject.Of(area)))
            );

    /// <summary>
    /// All co-operation in force on a day: <see cref="PartnershipsOn"/>, then <see cref="InvolvementsOn"/>, each with the
    /// place of the partner.
    /// </summary>
    /// <param name="day">The day, in the strategy's time zone.</param>
    public IEnumerable<Cooperation> CooperationOn(LocalDate day) =>
        [.. PartnershipsOn(day).Select(Of), .. InvolvementsOn(day).Select(Of)];

    /// <summary>
    /// The co-operation with partners outside the member state in force on a day, what criterion 7 of the enabling condition
    /// asks for (Regulation (EU) 2021/1060, Annex IV, 1.1).
    /// </summary>
    /// <param name="day">The day, in the strategy's time zone.</param>
    public IEnumerable<Cooperation> SharedAbroad(LocalDate day) => CooperationOn(day).Where(static one => one.IsAbroad);

    /// <summary>The place of a partner, seen from the region.</summary>
    /// <param name="partner">The partner.</param>
    /// <exception cref="ArgumentNullException">The partner is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such organisation.</exception>
    public Place PlaceOf(SharingPartner partner)
    {
        ArgumentNullException.ThrowIfNull(partner);
        return partner is SharingPartner.OtherStrategy other
            ? other.Place
            : Organisations[((SharingPartner.Registered)partner).Organisation].Place;
    }

    /// <summary>Whether a partnership is in force on a day, but for its object.</summary>
    internal bool IsInForce(Partnership partnership, LocalDate day) => partnership.IsOn(day) && !IsAnnulled(partnership.Decision);

    /// <summary>Whether the strategy was closed or abandoned.</summary>
    internal bool HasEnded => Step is StrategyStep.Closed or StrategyStep.Abandoned;

    private Cooperation Of(Partnership partnership) =>
        new()
        {
            Record = new(SubjectKind.Partnership, partnership.Id.Value),
            Object = partnership.Subject,
            Area = AreaOf(partnership.Subject),
            Partner = partnership.Partner,
            Place = PlaceOf(partnership.Partner),
            Role = partnership.Role,
            FirstDay = partnership.FirstDay,
        };

    private static Cooperation Of(Involvement involvement) =>
        new()
        {
            Record = new(SubjectKind.Involvement, involvement.Id.Value),
            Object = involvement.There,
            Area = involvement.Area,
            Partner = involvement.Home,
            Place = involvement.Home.Place,
            Role = involvement.Role,
            FirstDay = involvement.FirstDay,
        };
}
