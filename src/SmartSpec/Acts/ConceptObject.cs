namespace SmartSpec;

/// <summary>A kind of object of a concept, and how one is found.</summary>
/// <param name="Kind">The kind.</param>
internal abstract record ConceptObject(SubjectKind Kind)
{
    /// <summary>An object with its area, effort or plan, as roles and gates see it; null where there is none.</summary>
    /// <param name="state">The strategy.</param>
    /// <param name="id">The identifier, well formed.</param>
    public abstract GateSubject? Find(Strategy state, string id);
}

/// <summary>A kind of object that a strategy has in a set.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Set">The set.</param>
/// <param name="Place">The object as roles and gates see it. Default: the object alone.</param>
internal sealed record ConceptObject<T>(
    SubjectKind Kind,
    Func<Strategy, EntitySet<T>> Set,
    Func<Strategy, T, GateSubject>? Place = null
) : ConceptObject(Kind)
    where T : class, IIdentified<T>
{
    /// <inheritdoc/>
    public override GateSubject? Find(Strategy state, string id) =>
        Set(state).Find(new Id<T>(id)) is not { } item ? null
        : Place is null ? new() { Subject = new Subject(Kind, id) }
        : Place(state, item);
}
