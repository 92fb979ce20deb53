namespace SmartSpec;

/// <summary>
/// What something rests on as the strategy is now: the object itself, what that names, and so on; and the strategy, whose charter
/// all rests on.
/// </summary>
internal sealed class Basis
{
    /// <summary>Kinds that name nothing that could be corrected.</summary>
    public static readonly EquatableArray<SubjectKind> Leaves =
    [
        SubjectKind.Strategy,
        SubjectKind.Organisation,
        SubjectKind.Actor,
        SubjectKind.Delegation,
        SubjectKind.Goal,
        SubjectKind.Criterion,
        SubjectKind.Set,
        SubjectKind.Payment,
        SubjectKind.Release,
        SubjectKind.Demand,
        SubjectKind.Call,
        SubjectKind.Meeting,
        SubjectKind.Question,
        SubjectKind.Reference,
        SubjectKind.Checkpoint,
        SubjectKind.Assignment,
        SubjectKind.Partnership,
        SubjectKind.Involvement,
    ];

    /// <summary>How the other kinds name what they rest on.</summary>
    public static readonly Dictionary<SubjectKind, Action<Basis, string>> Kinds = new()
    {
        [SubjectKind.Evidence] = static (basis, id) => basis.Evidence(id),
        [SubjectKind.Decision] = static (basis, id) => basis.Decision(id),
        [SubjectKind.Area] = static (basis, id) => basis.Area(id),
        [SubjectKind.Review] = static (basis, id) => basis.Review(id),
        [SubjectKind.Plan] = static (basis, id) => basis.Plan(id),
        [SubjectKind.Field] = static (basis, id) => basis.Field(id),
        [SubjectKind.Effort] = static (basis, id) => basis.Effort(id),
        [SubjectKind.Indicator] = static (basis, id) => basis.Indicator(id),
        [SubjectKind.Consultation] = static (basis, id) => basis.Consultation(id),
        [SubjectKind.Point] = static (basis, id) => basis.Point(id),
        [SubjectKind.Cycle] = static (basis, id) => basis.Cycle(id),
        [SubjectKind.Report] = static (basis, id) => basis.Report(id),
        [SubjectKind.Evaluation] = static (basis, id) => basis.Evaluation(id),
        [SubjectKind.Finding] = static (basis, id) => basis.Finding(id),
        [SubjectKind.Recommendation] = static (basis, id) => basis.Recommendation(id),
        [SubjectKind.Change] = static (basis, id) => basis.Change(id),
        [SubjectKind.Signal] = static (basis, id) => basis.Signal(id),
        [SubjectKind.EnablingCriterion] = static (basis, id) => basis.Statement(id),
    };

    private readonly Strategy state;
    private readonly List<Subject> all = [];
    private readonly HashSet<Subject> named = [];
    private readonly HashSet<Subject> followed = [];

    private Basis(Strategy state) => this.state = state;

    /// <summary>Everything that objects rest on, themselves included, each once.</summary>
    public static EquatableArray<Subject> Of(Strategy state, EquatableArray<Subject> about)
    {
        var basis = new Basis(state);
        basis.Name(Subject.Of(state.Id));
        foreach (var subject in about)
            if (subject.Kind is SubjectKind.Strategy)
                basis.Whole();
            else
                basis.Follow(subject);
        return [.. basis.all];
    }

    /// <summary>Adds an object without what it names.</summary>
    private void Name(Subject subject)
    {
        if (named.Add(subject))
            all.Add(subject);
    }

    private void Name(Id<Decision>? decision)
    {
        if (decision is { } id)
            Name(new Subject(SubjectKind.Decision, id.Value));
    }

    /// <summary>Adds an object, and all that it names.</summary>
    private void Follow(Subject subject)
    {
        Name(subject);
        if (followed.Add(subject) && Id<Subject>.IsWellFormed(subject.Id) && Kinds.TryGetValue(subject.Kind, out var kind))
            kind(this, subject.Id);
    }

    private void Follow(IEnumerable<Subject> subjects)
    {
        foreach (var subject in subjects)
            Follow(subject);
    }

    /// <summary>A decision on the strategy as a whole: its dialogue, its evaluations, and the decision on it before.</summary>
    private void Whole()
    {
        Name(state.Decision);
        foreach (var meeting in state.Meetings)
            if (meeting.Area is null)
                Name(new Subject(SubjectKind.Meeting, meeting.Id.Value));
        Points(point => point.Subject.Kind is SubjectKind.Strategy);
        foreach (var evaluation in state.Evaluations)
            if (evaluation.Step is EvaluationStep.Concluded)
                Follow(Subject.Of(evaluation.Id));
    }

    /// <summary>A decision that is named as a ground passes on what it rested on itself.</summary>
    private void Decision(string id)
    {
        foreach (var foundation in state.Foundations)
            if (foundation.Of.Kind is SubjectKind.Decision && foundation.Of.Id == id)
                foreach (var subject in foundation.On)
                    Name(subject);
    }

    private void Statement(string id)
    {
        if (state.EnablingStatements.Find(id) is not { } stated)
            return;
        Name(stated.Decision);
        Follow(stated.Shows);
    }

    private void Evidence(string id)
    {
        if (state.Evidence.Find(id) is { } evidence)
            Evidence(evidence.RestsOn);
    }

    private void Evidence(IEnumerable<Id<Evidence>> ids) => Follow(ids.Select(id => new Subject(SubjectKind.Evidence, id.Value)));

    private void Area(string id)
    {
        if (state.Areas.Find(id) is not { } area)
            return;
        Name(area.Decision);
        Name(area.Paused?.Decision);
        Evidence(area.Grounds.Evidence);
        foreach (var assessment in area.Assessments)
            Evidence(assessment.RestsOn);
        foreach (var meeting in state.Meetings)
            if (meeting.Area == area.Id)
                Name(new Subject(SubjectKind.Meeting, meeting.Id.Value));
        Points(point => state.AreaOf(point.Subject) == area.Id);
    }

    private void Review(string id)
    {
        if (state.Reviews.Find(id) is not { } review)
            return;
        Name(review.Decision);
        Follow(Subject.Of(review.Area));
        Follow(review.RestsOn);
    }

    private void Plan(string id)
    {
        if (state.Plans.Find(id) is not { } plan)
            return;
        Name(plan.Decision);
        Points(point => point.Subject == Subject.Of(plan.Id));
        Evidence(plan.Development.Opportunities.Select(analysis => analysis.Opportunity));
        foreach (var field in plan.Development.Fields)
            Follow(field.Indicators.Select(Subject.Of));
        foreach (var effort in plan.Action.Efforts)
            Follow(Subject.Of(effort));
        if (plan.Kind is PlanKind.Action)
            Name(state.PlanInForce(plan.Area, PlanKind.Development)?.Decision);
    }

    private void Field(string id)
    {
        foreach (var plan in state.Plans)
            if (plan.Field(id) is { } field)
                Follow(field.Indicators.Select(Subject.Of));
    }

    private void Effort(string id)
    {
        if (state.Efforts.Find(id) is not { } effort)
            return;
        if (effort.Call is { } call)
            Name(new Subject(SubjectKind.Call, call.Value));
        foreach (var indicator in state.Indicators.Under(Subject.Of(effort.Id)))
            Follow(Subject.Of(indicator.Id));
    }

    /// <summary>What an indicator says depends on the one that it cannot exceed.</summary>
    private void Indicator(string id)
    {
        if (state.Indicators.Find(id)?.Terms.NotAbove is { } bound)
            Follow(Subject.Of(bound));
    }

    private void Consultation(string id)
    {
        if (state.Consultations.Find(id) is not { } consultation)
            return;
        Follow(consultation.Subject);
        Points(point => point.Consultation == consultation.Id);
    }

    private void Point(string id)
    {
        if (state.Points.Find(id) is { } point)
            Follow(point.Subject);
    }

    private void Cycle(string id)
    {
        if (state.Cycles.Find(id) is { } cycle)
            Follow(cycle.Reports.Select(report => Subject.Of(report.Id)));
    }

    private void Report(string id)
    {
        if (state.FindReport(id) is { } report)
            Measured(report.Area is { } area ? [area] : []);
    }

    /// <summary>An evaluation rests on what is measured in the areas that it covers.</summary>
    private void Evaluation(string id)
    {
        if (state.Evaluations.Find(id) is not { } evaluation)
            return;
        Name(evaluation.Decision);
        Measured(evaluation.Areas);
    }

    private void Finding(string id)
    {
        foreach (var evaluation in state.Evaluations)
            if (evaluation.Findings.FirstOrDefault(finding => finding.Id.Value == id) is { } finding)
                Evaluated(evaluation, finding.Area);
    }

    private void Recommendation(string id)
    {
        if (state.Recommendations.Find(id) is { } recommendation && state.Evaluations.Find(recommendation.Evaluation) is { } from)
            Evaluated(from, recommendation.Area);
    }

    /// <summary>What an evaluation says of one area rests on what is measured there.</summary>
    private void Evaluated(Evaluation evaluation, Id<Area>? area)
    {
        if (area is not { } one)
        {
            Follow(Subject.Of(evaluation.Id));
            return;
        }

        Name(Subject.Of(evaluation.Id));
        Name(evaluation.Decision);
        Measured([one]);
    }

    private void Change(string id)
    {
        if (state.Changes.Find(id) is not { } change)
            return;
        Name(change.Decision);
        Follow(change.Proposal.About());
        Follow(change.RestsOn);
        foreach (var child in change.Impact)
            Name(child.Subject);
    }

    private void Signal(string id)
    {
        if (state.Signals.Find(id) is { } signal)
            Follow(signal.Subject);
    }

    private void Points(Func<Point, bool> which)
    {
        foreach (var point in state.Points)
            if (which(point))
                Name(Subject.Of(point.Id));
    }

    /// <summary>The indicators of areas; of all where none is named.</summary>
    private void Measured(EquatableArray<Id<Area>> areas)
    {
        foreach (var indicator in state.Indicators)
            if (areas.Count == 0 || areas.Contains(indicator.Area))
                Follow(Subject.Of(indicator.Id));
    }
}
