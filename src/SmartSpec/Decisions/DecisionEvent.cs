using System.Text.Json.Serialization;

namespace SmartSpec.Histories;

/// <summary>The events of decisions.</summary>
[JsonDerivedType(typeof(Recorded), "decision.recorded.v1")]
[JsonDerivedType(typeof(Annulled), "decision.annulled.v1")]
[JsonDerivedType(typeof(Replaced), "decision.replaced.v1")]
[JsonDerivedType(typeof(Reinstated), "decision.reinstated.v1")]
public abstract record DecisionEvent : Event
{
    private DecisionEvent() { }

    /// <summary>A decision was recorded.</summary>
    /// <param name="Decision">The decision, with the persons who recorded it.</param>
    public sealed record Recorded(Decision Decision) : DecisionEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) => state.Decisions = state.Decisions.Put(Decision);
    }

    /// <summary>A decision was annulled on appeal. What rested on it is marked; what has been done stays done.</summary>
    /// <param name="Decision">The decision.</param>
    /// <param name="Annulment">The judgment.</param>
    /// <param name="Rested">All that rested on the decision or had it among its grounds, each once; empty for nothing.</param>
    public sealed record Annulled(Id<Decision> Decision, Annulment Annulment, EquatableArray<Subject> Rested) : DecisionEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt)
        {
            var number = state.Length + 1;
            state.Decisions = state.Decisions.Change(
                Decision,
                decision => decision with { Annulled = Annulment with { RecordedIn = number }, Reinstated = null }
            );
            foreach (var subject in Rested)
                state.Annulments = state.Annulments.Add(
                    new()
                    {
                        Subject = subject,
                        Decision = Decision,
                        Annulment = number,
                    }
                );
        }
    }

    /// <summary>
    /// A decision that was annulled stands again. What was decided again in the meantime rests on the new decision.
    /// </summary>
    /// <param name="Decision">The decision.</param>
    /// <param name="Reinstatement">The judgment of a higher court, or why the annulment was recorded wrongly.</param>
    /// <param name="RecordedOn">
    /// The day on which it was recorded, in the strategy's time zone: a plan or change that rests on the decision and has not
    /// taken effect does so no earlier.
    /// </param>
    public sealed record Reinstated(Id<Decision> Decision, Reinstatement Reinstatement, LocalDate RecordedOn) : DecisionEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt)
        {
            var number = state.Length + 1;
            state.Decisions = state.Decisions.Change(
                Decision,
                decision => decision with { Annulled = null, Reinstated = Reinstatement with { RecordedIn = number } }
            );
            state.Annulments =
            [
                .. state.Annulments.Select(mark =>
                    mark.Decision == Decision && mark.Reinstatement is null ? mark with { Reinstatement = number } : mark
                ),
            ];
            foreach (var plan in state.Plans.Where(plan => plan.Decision == Decision && plan.Step is PlanStep.Adopted).ToList())
                state.Plans = state.Plans.Put(plan with { EffectiveFrom = NoEarlier(plan.EffectiveFrom) });
            foreach (var change in state.Changes.Where(it => it.Decision == Decision && it.Step is ChangeStep.Approved).ToList())
                state.Changes = state.Changes.Put(change with { EffectiveFrom = NoEarlier(change.EffectiveFrom) });
        }

        private LocalDate? NoEarlier(LocalDate? day) => day is { } set ? LocalDate.Max(set, RecordedOn) : null;
    }

    /// <summary>
    /// A matter whose decision was annulled was decided again: the object rests on another decision from now on.
    /// </summary>
    /// <param name="Subject">The object.</param>
    /// <param name="Replaces">The decision that was annulled.</param>
    /// <param name="Decision">The new one.</param>
    /// <param name="FourEyes">
    /// How four-eyes applied, as on the act that was first decided: between persons or bodies, or off.
    /// </param>
    /// <param name="EffectiveFrom">
    /// The day from which a plan or change applies that has not taken effect; null for what has no such day.
    /// </param>
    public sealed record Replaced(
        Subject Subject,
        Id<Decision> Replaces,
        Id<Decision> Decision,
        FourEyes FourEyes,
        LocalDate? EffectiveFrom = null
    ) : DecisionEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt)
        {
            var number = state.Length + 1;
            var again = Again(state);
            switch (Subject.Kind)
            {
                case SubjectKind.Strategy when state.Decision == Replaces:
                    state.Decision = Decision;
                    break;
                case SubjectKind.Area:
                    state.Areas = state.Areas.Change(Subject.Id, area => Of(area, number));
                    break;
                case SubjectKind.Review:
                    state.Reviews = state.Reviews.Change(
                        Subject.Id,
                        review => review with { Decision = Decision, DecidedIn = number }
                    );
                    break;
                case SubjectKind.Plan:
                    state.Plans = state.Plans.Change(
                        Subject.Id,
                        plan =>
                            plan.Decision == Replaces
                                ? plan with
                                {
                                    Decision = Decision,
                                    AdoptedIn = number,
                                    EffectiveFrom = EffectiveFrom ?? plan.EffectiveFrom,
                                }
                                : plan
                    );
                    break;
                case SubjectKind.Effort:
                    state.Efforts = state.Efforts.Change(Subject.Id, Of);
                    break;
                case SubjectKind.Evaluation:
                    state.Evaluations = state.Evaluations.Change(
                        Subject.Id,
                        evaluation => evaluation with { Decision = Decision }
                    );
                    break;
                case SubjectKind.Change:
                    state.Changes = state.Changes.Change(
                        Subject.Id,
                        change =>
                            change.Decision == Replaces
                                ? change with
                                {
                                    Decision = Decision,
                                    DecidedIn = number,
                                    EffectiveFrom = EffectiveFrom ?? change.EffectiveFrom,
                                }
                                : change
                    );
                    break;
            }

            state.Annulments =
            [
                .. state.Annulments.Select(mark =>
                    mark.Decision == Replaces && again.Contains(mark.Subject) ? mark with { ReplacedBy = Decision } : mark
                ),
            ];
        }

        /// <summary>
        /// What is decided again: the object, and what a change in effect has changed, unless that rests on it itself.
        /// </summary>
        private EquatableArray<Subject> Again(Strategy state) =>
            [
                Subject,
                .. Subject.Kind is SubjectKind.Change && state.Changes.Find(Subject.Id) is { } change
                    ? AnnulledGround.Changed(change).Where(it => state.Areas.Find(it.Id)?.Decision != Replaces)
                    : [],
            ];

        private Effort Of(Effort effort) =>
            effort with
            {
                ExtendedBy = effort.ExtendedBy == Replaces ? Decision : effort.ExtendedBy,
                Funding =
                [
                    .. effort.Funding.Select(line =>
                        line with
                        {
                            Recoveries =
                            [
                                .. line.Recoveries.Select(demand =>
                                    demand.Left > 0 && demand.Decision == Replaces ? demand with { Decision = Decision } : demand
                                ),
                            ],
                        }
                    ),
                ],
            };

        private Area Of(Area area, long number)
        {
            var decided = area.Decision == Replaces ? area with { Decision = Decision, DecidedIn = number } : area;
            if (decided.ResumedBy == Replaces)
                decided = decided with { ResumedBy = Decision };
            return area.Paused is { } paused && paused.Decision == Replaces
                ? decided with
                {
                    Paused = paused with { Decision = Decision },
                }
                : decided;
        }
    }
}
