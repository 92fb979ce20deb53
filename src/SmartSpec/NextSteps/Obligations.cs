namespace SmartSpec;

/// <summary>Finds all that is owed in a strategy, object by object.</summary>
internal sealed class Obligations(Strategy state)
{
    private bool Lives => !StrategyLifecycle.Table.IsFinal(state.Step);

    private bool Runs => state.Step is StrategyStep.Running;

    private bool GoesOn => state.Step is StrategyStep.Running or StrategyStep.WindingDown;

    public IEnumerable<Obligation> All() =>
        Lives
            ?
            [
                .. Annulments(),
                .. Decisions(),
                .. Reviews(),
                .. Pauses(),
                .. Efforts(),
                .. Measurements(),
                .. Dialogue(),
                .. FollowUp(),
                .. Evaluations(),
                .. Changes(),
                .. Revisions(),
                .. Signals(),
            ]
            : Annulments();

    /// <summary>What rests on an annulled decision is decided again.</summary>
    private IEnumerable<Obligation> Annulments()
    {
        if (state.Annulments.Count == 0)
            return [];
        IEnumerable<GateSubject> standing =
        [
            .. AnnulledGround.Annulled(state) is null ? [] : EquatableArray.Create([GateSubject.Of(state)]),
            .. state.Areas.Where(area => AnnulledGround.Annulled(state, area) is not null).Select(GateSubject.Of),
            .. state
                .Reviews.Where(review => AnnulledGround.Annulled(state, review) is not null)
                .Select(review => GateSubject.Of(state, review)),
            .. state
                .Plans.Where(plan => AnnulledGround.Annulled(state, plan) is not null)
                .Select(plan => GateSubject.Of(state, plan)),
            .. state
                .Efforts.Where(effort => AnnulledGround.Annulled(state, effort) is not null)
                .Select(effort => GateSubject.Of(state, effort)),
            .. state
                .Evaluations.Where(evaluation => AnnulledGround.Annulled(state, evaluation) is not null)
                .Select(evaluation => GateSubject.Of(state, evaluation)),
            .. state
                .Changes.Where(change => AnnulledGround.Annulled(state, change) is not null)
                .Select(change => GateSubject.Of(state, change)),
        ];
        return standing.Select(on => Owed(DecisionCommand.Replace.Act.Command, on, null)).OfType<Obligation>();
    }

    /// <summary>The obligations of the decision body.</summary>
    private IEnumerable<Obligation> Decisions()
    {
        if (!Runs)
            yield break;
        foreach (var area in state.Areas)
            if (
                area.Step is AreaStep.Nominated
                && Owed(AreaCommand.Select.Act.Command, GateSubject.Of(area), null) is { } selection
            )
                yield return selection;
        foreach (var plan in state.Plans)
            if (
                plan.Step is PlanStep.Deciding
                && !IsPaused(plan.Area)
                && Owed(PlanCommand.Adopt.Act.KeyOf(plan), GateSubject.Of(state, plan), null) is { } adoption
            )
                yield return adoption;
    }

    /// <summary>Reviews that are open, until the area is reaffirmed or changed.</summary>
    private IEnumerable<Obligation> Reviews()
    {
        if (!GoesOn)
            yield break;
        foreach (var review in state.Reviews)
            if (
                review.Step is ReviewStep.Open
                && Owed(ReviewCommand.Reaffirm.Act.Command, GateSubject.Of(state, review), review.LastDay) is { } reaffirmation
            )
                yield return reaffirmation;
    }

    /// <summary>An area that is paused until a day is resumed by then.</summary>
    private IEnumerable<Obligation> Pauses()
    {
        if (!GoesOn)
            yield break;
        foreach (var area in state.Areas)
            if (
                area.Paused is { Until: { } until }
                && Owed(AreaCommand.Resume.Act.Command, GateSubject.Of(area), until) is { } resumption
            )
                yield return resumption;
    }

    /// <summary>
    /// Efforts in a plan in force are prioritised and financed by their first day, those that are financed start on it, and
    /// those under way are complete on their last.
    /// </summary>
    private IEnumerable<Obligation> Efforts()
    {
        if (!GoesOn)
            yield break;
        foreach (var effort in state.Efforts)
        {
            var owed = effort.Step switch
            {
                EffortStep.Proposed when IsPlanned(effort) => Owed(
                    EffortCommand.Prioritise.Act.Command,
                    GateSubject.Of(state, effort),
                    effort.FirstDay
                ),
                EffortStep.Prioritised when IsPlanned(effort) => Owed(
                    EffortCommand.Finance.Act.Command,
                    GateSubject.Of(state, effort),
                    effort.FirstDay
                ),
                EffortStep.Financed when !IsPaused(effort.Area) => Owed(
                    EffortCommand.Start.Act.Command,
                    GateSubject.Of(state, effort),
                    effort.FirstDay
                ),
                EffortStep.Underway => Owed(EffortCommand.Complete.Act.Command, GateSubject.Of(state, effort), effort.LastDay),
                _ => null,
            };
            if (owed is not null)
                yield return owed;
            if (Repayment(effort) is { } repayment)
                yield return repayment;
        }
    }

    /// <summary>What is demanded back of an effort is repaid, by the first of the days for it; null where nothing is.</summary>
    private Obligation? Repayment(Effort effort) =>
        effort.OpenDemands.Any()
            ? Owed(
                FundingCommand.EnterRepayment.Act.Command,
                GateSubject.Of(state, effort),
                effort.OpenDemands.Min(recovery => recovery.RepayBy)
            )
            : null;

    /// <summary>
    /// The measurements due: an indicator is measured again after its interval; without a day where there is none to count from.
    /// </summary>
    private IEnumerable<Obligation> Measurements()
    {
        if (!GoesOn)
            yield break;
        foreach (var indicator in state.Indicators)
        {
            if (indicator is not { ClosedBecause: null, Terms.EveryMonths: not null })
                continue;
            var on = GateSubject.Of(state, indicator);
            if (on.Effort is { IsCarriedOut: false })
                continue;
            var last = indicator.Measurements.Count > 0 ? indicator.Measurements[^1] : null;
            var due = Working(MeasurementDue.Next(state, indicator, last));
            if (Owed(IndicatorCommand.Measure.Act.Command, on, due) is { } measurement)
                yield return measurement;
        }
    }

    /// <summary>
    /// Consultations are closed on their last day and summed up; points are answered, those of a consultation counted from its
    /// last day.
    /// </summary>
    private IEnumerable<Obligation> Dialogue()
    {
        foreach (var consultation in state.Consultations)
        {
            var on = Placed(Subject.Of(consultation.Id));
            var owed = consultation.Step switch
            {
                ConsultationStep.Open => Owed(ConsultationCommand.Close.Act.Command, on, consultation.LastDay),
                ConsultationStep.Answering => Owed(
                    ConsultationCommand.Conclude.Act.Command,
                    on,
                    Answered(consultation.ClosedOn ?? consultation.LastDay)
                ),
                _ => null,
            };
            if (owed is not null)
                yield return owed;
        }

        foreach (var point in state.Points)
        {
            if (point.Step is not PointStep.Raised)
                continue;
            if (
                Owed(DialogueCommand.AnswerPoint.Act.Command, Placed(Subject.Of(point.Id)), AnswerDays.Of(state, point)) is
                { } answer
            )
                yield return answer;
        }
    }

    /// <summary>The reports of open cycles are submitted by their due day, and answered; then the cycle is closed.</summary>
    private IEnumerable<Obligation> FollowUp()
    {
        if (!GoesOn)
            yield break;
        foreach (var cycle in state.OpenCycles())
        {
            foreach (var report in cycle.Reports)
            {
                var on = GateSubject.Of(state, cycle, report);
                var owed = report.Step switch
                {
                    ReportStep.Due => Owed(ReportCommand.Submit.Act.Command, on, cycle.DueOn),
                    ReportStep.Submitted => Owed(
                        ReportCommand.Accept.Act.Command,
                        on,
                        Answered(report.SubmittedOn ?? cycle.DueOn)
                    ),
                    _ => null,
                };
                if (owed is not null)
                    yield return owed;
            }

            if (Owed(FollowUpCommand.Close.Act.Command, GateSubject.Of(cycle), Working(cycle.CloseBy)) is { } closing)
                yield return closing;
        }
    }

    /// <summary>
    /// Evaluations are commissioned and begun by their first day, reported by their last, and concluded when what they
    /// recommend is answered.
    /// </summary>
    private IEnumerable<Obligation> Evaluations()
    {
        foreach (var evaluation in state.Evaluations)
        {
            var on = GateSubject.Of(state, evaluation);
            var owed = evaluation.Step switch
            {
                EvaluationStep.Planned => Owed(EvaluationCommand.Commission.Act.Command, on, evaluation.FirstDay),
                EvaluationStep.Commissioned => Owed(EvaluationCommand.Begin.Act.Command, on, evaluation.FirstDay),
                EvaluationStep.Underway => Owed(EvaluationCommand.Report.Act.Command, on, evaluation.LastDay),
                EvaluationStep.Reported => Owed(
                    EvaluationCommand.Conclude.Act.Command,
                    on,
                    Answered(evaluation.ReportedOn ?? evaluation.LastDay)
                ),
                _ => null,
            };
            if (owed is not null)
                yield return owed;
        }

        foreach (var recommendation in state.UnansweredRecommendations())
            if (
                Owed(
                    RecommendationCommand.Respond.Act.Command,
                    GateSubject.Of(state, recommendation),
                    AnswerDays.Of(state, recommendation)
                ) is
                { } response
            )
                yield return response;
        foreach (var recommendation in state.AcceptedLeadingNowhere())
            if (
                Owed(RecommendationCommand.FollowThrough.Act.Command, GateSubject.Of(state, recommendation), null) is
                { } following
            )
                yield return following;
    }

    /// <summary>Changes that are proposed are assessed, and those that are assessed decided.</summary>
    private IEnumerable<Obligation> Changes()
    {
        if (!GoesOn)
            yield break;
        foreach (var change in state.Changes)
        {
            var owed = change.Step switch
            {
                ChangeStep.Proposed => Owed(ChangeCommand.Assess.Act.Command, GateSubject.Of(state, change), null),
                ChangeStep.Assessed when Runs || !change.Proposal.BeginsSomething() => Owed(
                    ChangeCommand.Approve.Act.Command,
                    GateSubject.Of(state, change),
                    change.AssessedOn is { } day ? Answered(day) : null
                ),
                _ => null,
            };
            if (owed is not null)
                yield return owed;
        }
    }

    /// <summary>A plan that a change combined is revised: a new version is begun, and submitted by the day.</summary>
    private IEnumerable<Obligation> Revisions()
    {
        if (!Runs)
            yield break;
        foreach (var plan in state.Plans)
        {
            if (
                plan is not { Step: PlanStep.InForce, ReviseBy: { } day }
                || IsPaused(plan.Area)
                || state.Areas.Find(plan.Area) is not { } area
            )
                continue;
            var owed = state.PlanInHand(plan.Area, plan.Kind) switch
            {
                null => Owed(PlanCommand.Draft.ActOf(plan.Kind).Key, GateSubject.Of(area), Working(day)),
                { Step: < PlanStep.Deciding } next => Owed(
                    PlanCommand.Submit.Act.KeyOf(next),
                    GateSubject.Of(state, next),
                    Working(day)
                ),
                _ => null,
            };
            if (owed is not null)
                yield return owed;
        }
    }

    /// <summary>Signals are answered.</summary>
    private IEnumerable<Obligation> Signals()
    {
        foreach (var signal in state.OpenSignals())
            if (Owed(SignalCommand.Answer.Act.Command, GateSubject.Of(state, signal), Answered(signal.RaisedOn)) is { } answer)
                yield return answer;
    }

    /// <summary>Whether the effort is in the action plan in force of its area, and the area is not paused.</summary>
    private bool IsPlanned(Effort effort) =>
        !IsPaused(effort.Area)
        && state.PlanInForce(effort.Area, PlanKind.Action) is { } plan
        && plan.Action.Efforts.Contains(effort.Id);

    /// <summary>Whether the area is paused: nothing is adopted or started in it, and so not owed.</summary>
    private bool IsPaused(Id<Area> area) => state.Areas.Find(area)?.Paused is not null;

    /// <summary>
    /// The working day of a day that the engine computed, also one that earlier histories and what was taken over have as a
    /// holiday.
    /// </summary>
    private LocalDate? Working(LocalDate? day) => day is { } computed ? state.WorkingDayFrom(computed) : null;

    private LocalDate Answered(LocalDate from) => AnswerDays.After(state, from);

    private GateSubject Placed(Subject subject) => GateSubject.Find(state, subject) ?? new() { Subject = subject };

    /// <summary>The obligation, in the first of the act's roles that somebody has; null where nobody may do the act.</summary>
    private Obligation? Owed(string act, in GateSubject on, LocalDate? due)
    {
        foreach (var role in state.Definition.RolesFor(act))
        {
            if (!role.IsAppointed)
                return new()
                {
                    Act = act,
                    Subject = on.Subject,
                    DueOn = due,
                    Role = role,
                };
            var holder =
                role == Role.AreaLead ? on.Area?.Lead
                : role == Role.EffortOwner ? on.Effort?.Owner
                : on.Indicator?.Terms.Owner;
            if (holder is not null)
                return new()
                {
                    Act = act,
                    Subject = on.Subject,
                    DueOn = due,
                    Role = role,
                    Who = holder,
                };
        }

        return null;
    }
}
