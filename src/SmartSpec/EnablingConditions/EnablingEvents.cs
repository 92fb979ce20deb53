namespace SmartSpec;

/// <summary>The events that recorded the evidence of a dossier, where the state does not know them.</summary>
internal sealed class EnablingEvents
{
    private readonly Dictionary<(string? Rule, Subject Subject, Subject? Through), RecordedEvent> known = [];
    private readonly DateTimeZone zone;
    private readonly RecordedEvent? takenOver;

    public EnablingEvents(History history, Strategy strategy)
    {
        zone = strategy.Charter.Zone;
        takenOver = history.Events is [{ Event: StrategyEvent.TakenOver } first, ..] ? first : null;
        foreach (var recorded in history.Events)
        {
            if (recorded.Envelope.Number > strategy.Length)
                break;
            foreach (var shown in Shown(recorded.Event))
                known[shown] = recorded;
        }
    }

    /// <summary>The dossier with the events; what was taken over is from the first one.</summary>
    public EnablingDossier In(EnablingDossier dossier) =>
        dossier with
        {
            Criteria = [.. dossier.Criteria.Select(one => one with { Evidence = [.. one.Evidence.Select(In)] })],
        };

    private EnablingEvidence In(EnablingEvidence evidence)
    {
        if (evidence is { EventNumber: not null, Since: not null })
            return evidence;
        var isNamed = evidence.Through is { Kind: SubjectKind.EnablingCriterion };
        var found =
            known.GetValueOrDefault((evidence.Rule, evidence.Subject, isNamed ? null : evidence.Through))
            ?? known.GetValueOrDefault((null, evidence.Subject, null))
            ?? takenOver;
        return found is null
            ? evidence
            : evidence with
            {
                EventNumber = evidence.EventNumber ?? found.Envelope.Number,
                Since = evidence.Since ?? found.Envelope.Effective ?? zone.DayOf(found.Envelope.At),
            };
    }

    /// <summary>What an event shows: an object, what it does so through, and the rule where it is for one.</summary>
    private static IEnumerable<(string? Rule, Subject Subject, Subject? Through)> Shown(Event happened)
    {
        switch (happened)
        {
            case StrategyEvent.ManagingBodyAppointed appointed:
                yield return ("managing-body", Organisation(appointed.Organisation), null);
                break;
            case EffortEvent.PartnersInvolved involved:
                foreach (var partner in involved.Partners)
                    yield return ("cooperation-abroad", Organisation(partner), Subject.Of(involved.Effort));
                break;
            case FundingEvent.Committed committed:
                yield return ("cooperation-abroad", Organisation(committed.Financier), Subject.Of(committed.Effort));
                break;
            case SharingEvent.Shared { Partnership: var shared }:
                yield return (null, new(SubjectKind.Partnership, shared.Id.Value), null);
                break;
            case SharingEvent.Linked { Involvement: var linked }:
                yield return (null, new(SubjectKind.Involvement, linked.Id.Value), null);
                break;
            case OrganisationEvent.Registered registered:
                yield return (null, Organisation(registered.Organisation.Id), null);
                break;
            case IndicatorEvent.Defined defined:
                yield return (null, Subject.Of(defined.Indicator.Id), null);
                break;
            case FollowUpEvent.Scheduled scheduled:
                yield return (null, Subject.Of(scheduled.Cycle), null);
                break;
            case FollowUpEvent.Closed closed:
                yield return (null, Subject.Of(closed.Cycle), null);
                break;
            case EvaluationEvent.Planned planned:
                yield return (null, Subject.Of(planned.Evaluation), null);
                break;
            case EvaluationEvent.Reported reported:
                yield return (null, Subject.Of(reported.Evaluation), null);
                break;
        }
    }

    private static Subject Organisation(Id<Organisation> id) => new(SubjectKind.Organisation, id.Value);
}
