namespace SmartSpec;

/// <summary>Finds the ordinary edits that an actor can make, grouped by object. An edit is listed only if some input would be accepted.</summary>
internal sealed class UpcomingEdits(Func<Deliberation> begin, Strategy state)
{
    public NextStep? OfStrategy()
    {
        var on = GateSubject.Of(state);
        var anyOrganisation = state.Organisations.Count > 0;
        return Group("strategy.edit", on,
            ("strategy.state-vision", true, d => d.May("strategy.state-vision", During.Living)),
            ("strategy.appoint-managing-body", anyOrganisation, d => d.May("strategy.appoint-managing-body", During.Living)),
            ("strategy.add-goal", true, d => d.May("strategy.add-goal", During.Living)),
            ("strategy.align-with-sdgs", true, d => d.May("strategy.align-with-sdgs", During.Living)),
            ("organisation.register", true, d => d.May("organisation.register", During.Living)),
            ("organisation.amend", anyOrganisation, d => d.May("organisation.amend", During.Living)),
            ("delegation.grant", true, d => d.May("delegation.grant", During.Living)),
            ("delegation.revoke", state.Delegations.Any(held => !held.Revoked), d => d.May("delegation.revoke", During.Living)),
            ("decision.record", anyOrganisation, d => d.May("decision.record", During.Living)),
            ("evidence.record-asset", true, d => d.May("evidence.record-asset", During.Living)),
            ("evidence.record-opportunity", true, d => d.May("evidence.record-opportunity", During.Living)),
            ("evidence.record-challenge", true, d => d.May("evidence.record-challenge", During.Living)),
            ("evidence.renew", state.Evidence.Count > 0, d => d.May("evidence.renew", During.Living)),
            ("area.propose", true, d => d.May("area.propose", During.Groundwork)),
            ("call.announce", state.SelectedAreas().Any(), d => d.May("call.announce", During.Running)),
            ("dialogue.hold-meeting", true, d => d.May("dialogue.hold-meeting", During.Living)),
            ("consultation.open", true, d => d.May("consultation.open", During.Groundwork)),
            ("point.raise", true, d => d.May("point.raise", During.Living)),
            Tick(on, SubjectKind.Strategy));
    }

    public NextStep? OfArea(Area area)
    {
        var on = GateSubject.Of(area);
        return Group("area.edit", on,
            ("area.describe", true, d => AreaRules.MayEdit(d, area, "area.describe")),
            ("area.appoint-lead", true, d => AreaRules.MayEdit(d, area, "area.appoint-lead")),
            ("area.ground", true, d => AreaRules.MayEdit(d, area, "area.ground")),
            ("area.set-criteria", true, d => AreaRules.MayEdit(d, area, "area.set-criteria")),
            ("area.assess", area.CriteriaUnder(state.Definition).Count > 0, d => AreaRules.MayEdit(d, area, "area.assess")),
            ("effort.propose", true, d => EffortRules.MayPropose(d, area)),
            ("indicator.define", true, d => IndicatorDecider.MayDefine(d, area, null)),
            ("indicator.amend", true, d => AnyIndicator(d, area, "indicator.amend")),
            ("indicator.close", true, d => AnyIndicator(d, area, "indicator.close")),
            Tick(on, SubjectKind.Area));
    }

    public NextStep? OfPlan(PlanVersion plan)
    {
        var on = GateSubject.Of(state, plan);
        var content = plan.Development;
        return Group("plan.edit", on,
            ("plan.analyse-opportunity", state.Evidence.Any(held => held.Nature is EvidenceNature.Opportunity), d => PlanRules.MayEdit(d, plan, PlanKind.Development, "analyse-opportunity")),
            ("plan.define-field", true, d => PlanRules.MayEdit(d, plan, PlanKind.Development, "define-field")),
            ("plan.remove-field", content.Fields.Count > 0, d => PlanRules.MayEdit(d, plan, PlanKind.Development, "remove-field")),
            ("plan.assess-sustainability", true, d => PlanRules.MayEdit(d, plan, PlanKind.Development, "assess-sustainability")),
            ("plan.list-efforts", true, d => PlanRules.MayEdit(d, plan, PlanKind.Action, "list-efforts")),
            ("plan.group-efforts", true, d => PlanRules.MayEdit(d, plan, PlanKind.Action, "group-efforts")),
            ("plan.add-effort", ActionPlanDecider.Addable(state, plan).Any(), d => PlanRules.MayAddEffort(d, plan)),
            Tick(on, SubjectKind.Plan));
    }

    public NextStep? OfEffort(Effort effort)
    {
        var on = GateSubject.Of(state, effort);
        var anyFinancier = state.Organisations.Count > 0;
        var anyField = state.PlanInForce(effort.Area, PlanKind.Development)?.Development.Fields.Count > 0;
        return Group("effort.edit", on,
            ("effort.trace", anyField, d => EffortRules.MayEdit(d, effort, "effort.trace")),
            ("effort.assign", true, d => EffortRules.MayEdit(d, effort, "effort.assign")),
            ("effort.schedule", true, d => EffortRules.MayEdit(d, effort, "effort.schedule")),
            ("effort.budget", true, d => EffortRules.MayEdit(d, effort, "effort.budget")),
            ("funding.seek", anyFinancier, d => FundingRules.May(d, effort, "funding.seek")),
            ("funding.promise", anyFinancier, d => FundingRules.May(d, effort, "funding.promise")),
            ("funding.commit", anyFinancier, d => FundingRules.May(d, effort, "funding.commit")),
            ("funding.pay", effort.Funding.Any(line => line.Committed > line.Paid), d => FundingRules.May(d, effort, "funding.pay")),
            Tick(on, SubjectKind.Effort));
    }

    public NextStep? OfConsultation(Consultation consultation)
    {
        var subject = new GateSubject(Subject.Of(consultation.Id));
        return Group("consultation.edit", subject,
            ("consultation.extend", true, d => ConsultationDecider.MayExtend(d, consultation)));
    }

    /// <summary>Whether some indicator of the area may be changed.</summary>
    private bool AnyIndicator(Deliberation d, Area area, string key) =>
        state.Indicators.Any(indicator => indicator.Area == area.Id && IsOpen(other => IndicatorDecider.MayChange(other, indicator, key)))
        && d.Accepts;

    private (string Command, bool HasObject, Func<Deliberation, bool> May) Tick(GateSubject on, SubjectKind kind)
    {
        var waiting = ActKeys.All.Where(act => ActKeys.Judged(act) == kind).SelectMany(act => state.Definition.GatesOn(act)).OfType<Checkpoint>()
            .FirstOrDefault(checkpoint => !state.Ticks.Any(tick => tick.Checkpoint == checkpoint.Id && tick.Subject == on.Subject));
        return ("checkpoint.tick", waiting is not null, d => d.MayIn(waiting!.Roles, "checkpoint.tick", During.Living, on));
    }

    private NextStep? Group(string act, GateSubject on, params IEnumerable<(string Command, bool HasObject, Func<Deliberation, bool> May)> edits)
    {
        var commands = edits.Where(edit => edit.HasObject && IsOpen(edit.May)).Select(edit => edit.Command).ToItems();
        return commands.Count == 0 ? null : new(act, on.Subject, commands, [], [], []);
    }

    private bool IsOpen(Func<Deliberation, bool> may)
    {
        var d = begin();
        return may(d) && d.Accepts;
    }
}
