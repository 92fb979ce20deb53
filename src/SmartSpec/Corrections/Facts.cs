namespace SmartSpec;

/// <summary>Where facts stand in a state: as they are told now, and as they are to be told.</summary>
internal static class Facts
{
    /// <summary>The fact as it stands; refuses where there is no such object.</summary>
    public static Fact? Standing(DecisionContext context, Fact right) =>
        right switch
        {
            Fact.Chartered => new Fact.Chartered(
                context.State.Charter.Name,
                context.State.Charter.Region,
                context.State.Charter.Period
            ),
            Fact.Decided f => context.TryFind(context.State.Decisions, f.Decision, SubjectKind.Decision, out var held)
                ? new Fact.Decided(
                    held.Id,
                    held.Body,
                    held.DecidedOn,
                    held.RegistryNumber,
                    held.Rationale,
                    held.Paragraph,
                    held.Documents
                )
                : null,
            Fact.Evidenced f => context.TryFind(context.State.Evidence, f.Evidence, SubjectKind.Evidence, out var held)
                ? new Fact.Evidenced(held.Id, held.Facts)
                : null,
            Fact.Assessed f => context.TryFind(context.State.Areas, f.Area, SubjectKind.Area, out var held)
                ? Assessment(context, held, f.Assessment.Criterion)
                : null,
            Fact.Met f => context.TryFind(context.State.Meetings, f.Meeting, SubjectKind.Meeting, out var held)
                ? new Fact.Met(held.Id, held.HeldOn, held.Participants, held.Summary)
                : null,
            Fact.Raised f => context.TryFind(context.State.Points, f.Point, SubjectKind.Point, out var held)
                ? new Fact.Raised(held.Id, held.Said, held.Helix, held.Organisation)
                : null,
            Fact.Indicated f => context.TryFind(context.State.Indicators, f.Indicator, SubjectKind.Indicator, out var held)
                ? new Fact.Indicated(held.Id, held.Terms)
                : null,
            Fact.Called f => context.TryFind(context.State.Calls, f.Call, SubjectKind.Call, out var held)
                ? new Fact.Called(held.Id, held.Name, held.OpensOn, held.ClosesOn, held.Financier)
                : null,
            Fact.Budgeted f => context.TryFind(context.State.Efforts, f.Effort, SubjectKind.Effort, out var held)
                ? new Fact.Budgeted(held.Id, held.Budget)
                : null,
            Fact.Funded f => context.TryFind(context.State.Efforts, f.Effort, SubjectKind.Effort, out var held)
                ? Money(context, held, f)
                : null,
            Fact.Paid f => context.TryFind(context.State.Efforts, f.Effort, SubjectKind.Effort, out var held)
                ? Payment(context, held, f.Payment)
                : null,
            _ => null,
        };

    /// <summary>The state in which the fact is as it should be.</summary>
    public static Strategy Put(Strategy state, Fact right) =>
        right switch
        {
            Fact.Chartered f => state with
            {
                Charter = state.Charter with { Name = f.Name, Region = f.Region, Period = f.Period },
            },
            Fact.Decided f => state with
            {
                Decisions = state.Decisions.Change(
                    f.Decision,
                    held =>
                        held with
                        {
                            Body = f.Body,
                            DecidedOn = f.DecidedOn,
                            RegistryNumber = f.RegistryNumber,
                            Rationale = f.Rationale,
                            Paragraph = f.Paragraph,
                            Documents = f.Documents,
                        }
                ),
            },
            Fact.Evidenced f => state with
            {
                Evidence = state.Evidence.Change(f.Evidence, held => held with { Facts = f.Facts }),
            },
            Fact.Assessed f => state with
            {
                Areas = state.Areas.Change(
                    f.Area,
                    area =>
                        area with
                        {
                            Assessments = area
                                .Assessments.Without(held => held.Criterion == f.Assessment.Criterion)
                                .Add(f.Assessment),
                        }
                ),
            },
            Fact.Met f => HelicesMet.Recount(
                state with
                {
                    Meetings = state.Meetings.Change(
                        f.Meeting,
                        held => held with { HeldOn = f.HeldOn, Participants = f.Participants, Summary = f.Summary }
                    ),
                },
                state.Meetings[f.Meeting].Area,
                state.Meetings[f.Meeting].Participants.Select(participation => participation.Helix)
            ),
            Fact.Raised f => HelicesMet.Recount(
                state with
                {
                    Points = state.Points.Change(
                        f.Point,
                        held => held with { Said = f.Said, Helix = f.Helix, Organisation = f.Organisation }
                    ),
                },
                state.AreaOf(state.Points[f.Point].Subject),
                state.Points[f.Point].Helix
            ),
            Fact.Indicated f => state with
            {
                Indicators = state.Indicators.Change(f.Indicator, held => held with { Terms = f.Terms }),
            },
            Fact.Called f => state with
            {
                Calls = state.Calls.Change(
                    f.Call,
                    held => held with { Name = f.Name, OpensOn = f.OpensOn, ClosesOn = f.ClosesOn, Financier = f.Financier }
                ),
            },
            Fact.Budgeted f => state with
            {
                Efforts = state.Efforts.Change(f.Effort, effort => effort with { Budget = f.Years }),
            },
            Fact.Funded f => state with
            {
                Efforts = state.Efforts.Change(
                    f.Effort,
                    effort =>
                        effort.WithLine(
                            f.Financier,
                            f.Source,
                            f.Year,
                            line =>
                                f.Stage switch
                                {
                                    FundingStage.Sought => line with { Sought = f.Amount.Amount },
                                    FundingStage.Promised => line with { Promised = f.Amount.Amount },
                                    _ => line with { Committed = f.Amount.Amount },
                                }
                        )
                ),
            },
            Fact.Paid f => state with
            {
                Efforts = state.Efforts.Change(
                    f.Effort,
                    effort => effort with { Funding = effort.Funding.Select(line => WithPayment(line, f)).ToEquatableArray() }
                ),
            },
            _ => state,
        };

    /// <summary>The line in which a payment stands; null if none.</summary>
    public static FundingLine? LineOf(Effort effort, long payment) =>
        effort.Funding.FirstOrDefault(line => line.Payments.Any(held => held.Number == payment));

    private static FundingLine WithPayment(FundingLine line, Fact.Paid right)
    {
        for (var i = 0; i < line.Payments.Count; i++)
        {
            var held = line.Payments[i];
            if (held.Number == right.Payment)
                return line with
                {
                    Paid = line.Paid - held.Amount + right.Amount.Amount,
                    Payments = line.Payments.SetItem(i, held with { Amount = right.Amount.Amount }),
                };
        }

        return line;
    }

    private static Fact.Assessed? Assessment(DecisionContext context, Area area, Id<Criterion> criterion)
    {
        if (area.Assessments.FirstOrDefault(held => held.Criterion == criterion) is { } assessment)
            return new Fact.Assessed(area.Id, assessment);
        context.RefuseUnknown(SubjectKind.Criterion, criterion.Value);
        return null;
    }

    private static Fact? Money(DecisionContext context, Effort effort, Fact.Funded right)
    {
        foreach (var line in effort.Funding)
        {
            if (line.Financier == right.Financier && line.Source == right.Source && line.Year == right.Year)
            {
                var amount = right.Stage switch
                {
                    FundingStage.Sought => line.Sought,
                    FundingStage.Promised => line.Promised,
                    _ => line.Committed,
                };
                return right with { Amount = new(amount, context.State.Charter.Currency) };
            }
        }

        context.RefuseUnknown(SubjectKind.Organisation, right.Financier.Value);
        return null;
    }

    private static Fact.Paid? Payment(DecisionContext context, Effort effort, long number)
    {
        if (LineOf(effort, number)?.Payments.First(held => held.Number == number) is { } payment)
            return new Fact.Paid(effort.Id, number, new(payment.Amount, context.State.Charter.Currency));
        context.RefuseUnknown(SubjectKind.Payment, Parameter.Written(number));
        return null;
    }
}
