namespace SmartSpec;

/// <summary>A strategy as the rules of one criterion read it.</summary>
internal sealed class EnablingRecord(Strategy state, EnablingCriterion criterion, EnablingValidity validity)
{
    /// <summary>The criterion.</summary>
    public EnablingCriterion Criterion => criterion;

    /// <summary>The strategy.</summary>
    public Strategy State => state;

    /// <summary>The statement on the criterion that stands; null where there is none.</summary>
    public EnablingStatement? Statement { get; } = state.EnablingStatementOn(criterion.Id);

    /// <summary>Whether the criterion is stated not to be relevant; null where not.</summary>
    public EnablingStatement? NotRelevant => criterion.WhereRelevant && Statement is { IsNotRelevant: true } ? Statement : null;

    /// <summary>The objects that the statement names.</summary>
    public IEnumerable<EnablingItem> Named() =>
        Statement is { IsNotRelevant: false } statement ? statement.Shows.Select(subject => Item(statement, subject)) : [];

    /// <summary>The objects of a kind that the statement names.</summary>
    public IEnumerable<EnablingItem> Named(SubjectKind kind) => Named().Where(item => item.Subject.Kind == kind);

    /// <summary>The number of the event that recorded a fact last; null where none is known to have.</summary>
    public long? NumberOf(FactKey key) => state.Origins.Indexed.Find(key);

    /// <summary>The day from which the age of evidence is counted.</summary>
    public LocalDate AgeFrom(Id<Evidence> id)
    {
        var stated = Statement!.StatedOn;
        if (state.Evidence.Find(id) is not { } evidence)
            return stated;
        var known = evidence.Facts.Analysis?.On ?? evidence.Facts.Figures.Max(figure => figure.ReferenceDate);
        return known is { } day && day < stated ? day : stated;
    }

    private EnablingItem Item(EnablingStatement statement, Subject subject)
    {
        var item = new EnablingItem(subject)
        {
            Through = Subject.Of(statement.Id),
            Since = statement.StatedOn,
            Until = statement.ValidUntil,
            Number = NumberOf(subject) ?? statement.StatedIn,
            Lacks = EnablingStandings.Of(state, subject),
        };
        return subject.Kind is SubjectKind.Evidence ? validity.Of(item, statement) : item;
    }

    /// <summary>The number of the event that recorded an object; null where the state does not know it.</summary>
    public long? NumberOf(Subject subject) =>
        subject.Kind
            is SubjectKind.Evidence
                or SubjectKind.Meeting
                or SubjectKind.Decision
                or SubjectKind.Point
                or SubjectKind.Call
            ? NumberOf(new FactKey(Kebab.Of(subject.Kind), subject.Id))
            : null;
}
