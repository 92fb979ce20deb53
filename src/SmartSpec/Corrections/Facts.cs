namespace SmartSpec;

/// <summary>The facts in a state: as they are now, and as they are after a correction.</summary>
internal static class Facts
{
    /// <summary>The fact as it is now; null, with a reason against it, where there is no such object.</summary>
    public static Fact? Current(DecisionContext context, Fact right) =>
        right switch
        {
            Fact.Chartered => new Fact.Chartered(
                context.State.Charter.Name,
                context.State.Charter.Region,
                context.State.Charter.Period
            ),
            Fact.Decided decided => context.TryFind(context.State.Decisions, decided.Decision, SubjectKind.Decision, out var item)
                ? new Fact.Decided(
                    item.Id,
                    item.Body,
                    item.DecidedOn,
                    item.RegistryNumber,
                    item.Rationale,
                    item.Paragraph,
                    item.Documents
                )
                : null,
            Fact.Evidenced evidenced => context.TryFind(
                context.State.Evidence,
                evidenced.Evidence,
                SubjectKind.Evidence,
                out var item
            )
                ? new Fact.Evidenced(item.Id, item.Facts)
                : null,
            Fact.Assessed assessed => context.TryFind(context.State.Areas, assessed.Area, SubjectKind.Area, out var item)
                ? Assessment(context, item, assessed.Assessment.Criterion)
                : null,
            Fact.Met met => context.TryFind(context.State.Meetings, met.Meeting, SubjectKind.Meeting, out var item)
                ? new Fact.Met(item.Id, item.HeldOn, item.Participants, item.Summary)
                : null,
            Fact.Raised raised => context.TryFind(context.State.Points, raised.Point, SubjectKind.Point, out var item)
                ? new Fact.Raised(item.Id, item.Said, item.Helix, item.Organisation)
                : null,
            Fact.Indicated indicated => context.TryFind(
                context.State.Indicators,
                indicated.Indicator,
                SubjectKind.Indicator,
                out var item
            )
                ? new Fact.Indicated(item.Id, item.Terms)
                : null,
            Fact.Called called => context.TryFind(context.State.Calls, called.Call, SubjectKind.Call, out var item)
                ? new Fact.Called(item.Id, item.Name, item.OpensOn, item.ClosesOn, item.Financier)
                : null,
            Fact.Budgeted budgeted => context.TryFind(context.State.Efforts, budgeted.Effort, SubjectKind.Effort, out var item)
                ? new Fact.Budgeted(item.Id, item.Budget)
                : null,
            Fact.Funded funded => context.TryFind(context.State.Efforts, funded.Effort, SubjectKind.Effort, out var item)
                ? Money(context, item, funded)
                : null,
            Fact.Paid paid => context.TryFind(context.State.Efforts, paid.Effort, SubjectKind.Effort, out var item)
                ? Payment(context, item, paid.Payment)
                : null,
            _ => null,
        };

    /// <summary>Puts the fact as it should be into a state.</summary>
    public static void Put(Strategy state, Fact right)
    {
        switch (right)
        {
            case Fact.Chartered chartered:
                state.Charter = state.Charter with
                {
                    Name = chartered.Name,
                    Region = chartered.Region,
                    Period = chartered.Period,
                };
                break;
            case Fact.Decided decided:
                state.Decisions = state.Decisions.Change(
                    decided.Decision,
                    item =>
                        item with
                        {
                            Body = decided.Body,
                            DecidedOn = decided.DecidedOn,
                            RegistryNumber = decided.RegistryNumber,
                            Rationale = decided.Rationale,
                            Paragraph = decided.Paragraph,
                            Documents = decided.Documents,
                        }
                );
                break;
            case Fact.Evidenced evidenced:
                state.Evidence = state.Evidence.Change(evidenced.Evidence, item => item with { Facts = evidenced.Facts });
                break;
            case Fact.Assessed assessed:
                state.Areas = state.Areas.Change(
                    assessed.Area,
                    area =>
                        area with
                        {
                            Assessments = area
                                .Assessments.Without(item => item.Criterion == assessed.Assessment.Criterion)
                                .Add(assessed.Assessment),
                        }
                );
                break;
            case Fact.Met met:
                var meeting = state.Meetings[met.Meeting];
                state.Meetings = state.Meetings.Put(
                    meeting with
                    {
                        HeldOn = met.HeldOn,
                        Participants = met.Participants,
                        Summary = met.Summary,
                    }
                );
                HelicesMet.Recount(state, meeting.Area, meeting.Participants.Select(participation => participation.Helix));
                break;
            case Fact.Raised raised:
                var point = state.Points[raised.Point];
                state.Points = state.Points.Put(
                    point with
                    {
                        Said = raised.Said,
                        Helix = raised.Helix,
                        Organisation = raised.Organisation,
                    }
                );
                HelicesMet.Recount(state, state.AreaOf(point.Subject), point.Helix);
                break;
            case Fact.Indicated indicated:
                state.Indicators = state.Indicators.Change(indicated.Indicator, item => item with { Terms = indicated.Terms });
                break;
            case Fact.Called called:
                state.Calls = state.Calls.Change(
                    called.Call,
                    item =>
                        item with
                        {
                            Name = called.Name,
                            OpensOn = called.OpensOn,
                            ClosesOn = called.ClosesOn,
                            Financier = called.Financier,
                        }
                );
                break;
            case Fact.Budgeted budgeted:
                state.Efforts = state.Efforts.Change(budgeted.Effort, effort => effort with { Budget = budgeted.Years });
                break;
            case Fact.Funded funded:
                state.Efforts = state.Efforts.Change(
                    funded.Effort,
                    effort =>
                        effort.WithLine(
                            funded.Financier,
                            funded.Source,
                            funded.Year,
                            line =>
                                funded.Stage switch
                                {
                                    FundingStage.Sought => line with { Sought = funded.Amount.Amount },
                                    FundingStage.Promised => line with { Promised = funded.Amount.Amount },
                                    _ => line with { Committed = funded.Amount.Amount },
                                }
                        )
                );
                break;
            case Fact.Paid paid:
                state.Efforts = state.Efforts.Change(
                    paid.Effort,
                    effort => effort with { Funding = effort.Funding.Select(line => WithPayment(line, paid)).ToEquatableArray() }
                );
                break;
        }
    }

    /// <summary>The line with a payment; null if there is none.</summary>
    public static FundingLine? LineOf(Effort effort, long payment) =>
        effort.Funding.FirstOrDefault(line => line.Payments.Any(item => item.Number == payment));

    private static FundingLine WithPayment(FundingLine line, Fact.Paid right)
    {
        for (var i = 0; i < line.Payments.Count; i++)
        {
            var item = line.Payments[i];
            if (item.Number == right.Payment)
                return line with
                {
                    Paid = line.Paid - item.Amount + right.Amount.Amount,
                    Payments = line.Payments.SetItem(i, item with { Amount = right.Amount.Amount }),
                };
        }

        return line;
    }

    private static Fact.Assessed? Assessment(DecisionContext context, Area area, Id<Criterion> criterion)
    {
        if (area.Assessments.FirstOrDefault(item => item.Criterion == criterion) is { } assessment)
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
        if (LineOf(effort, number)?.Payments.First(item => item.Number == number) is { } payment)
            return new Fact.Paid(effort.Id, number, new(payment.Amount, context.State.Charter.Currency));
        context.RefuseUnknown(SubjectKind.Payment, Parameter.Written(number));
        return null;
    }
}
