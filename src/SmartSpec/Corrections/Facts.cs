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
            _ => FundingFacts.Current(context, right),
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
            default:
                FundingFacts.Put(state, right);
                break;
        }
    }

    private static Fact.Assessed? Assessment(DecisionContext context, Area area, Id<Criterion> criterion)
    {
        if (area.Assessments.FirstOrDefault(item => item.Criterion == criterion) is { } assessment)
            return new Fact.Assessed(area.Id, assessment);
        context.RefuseUnknown(SubjectKind.Criterion, criterion.Value);
        return null;
    }
}
