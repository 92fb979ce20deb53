namespace SmartSpec;

/// <summary>A kind of object of a concept, and how one is found.</summary>
/// <param name="Kind">The kind.</param>
internal abstract record ConceptObject(SubjectKind Kind)
{
    /// <summary>An object with its area, effort or plan, as roles and gates see it; null where there is none.</summary>
    /// <param name="state">The strategy.</param>
    /// <param name="id">The identifier, well formed.</param>
    public abstract GateSubject? Find(Strategy state, string id);

    /// <summary>The type of the objects; null where no set of the strategy has them.</summary>
    public virtual Type? Type => null;

    /// <summary>The type of their identifiers; null where no set of the strategy has them.</summary>
    public virtual Type? IdType => null;

    /// <summary>The identifier of an object.</summary>
    /// <param name="item">An object of <see cref="Type"/>.</param>
    public virtual string IdOf(object item) => throw new NotSupportedException($"No set has a {item.GetType().Name}.");

    /// <summary>Whether people know the objects by names that somebody gave them.</summary>
    public virtual bool HasName => false;

    /// <summary>The name of an object; null where it has none.</summary>
    /// <param name="item">An object of <see cref="Type"/>.</param>
    public virtual Text? NameOf(object item) => null;

    /// <summary>The name of an object; null where it has none, or there is no such object.</summary>
    /// <param name="state">The strategy.</param>
    /// <param name="id">The identifier, well formed.</param>
    public virtual Text? FindName(Strategy state, string id) => null;
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
    /// <summary>The name by which people know an object. Default: it has none.</summary>
    public Func<T, Text>? Name { get; init; }

    /// <inheritdoc/>
    public override Type? Type => typeof(T);

    /// <inheritdoc/>
    public override Type? IdType => typeof(Id<T>);

    /// <inheritdoc/>
    public override string IdOf(object item) => ((T)item).Id.Value;

    /// <inheritdoc/>
    public override bool HasName => Name is not null;

    /// <inheritdoc/>
    public override Text? NameOf(object item) => Name?.Invoke((T)item);

    /// <inheritdoc/>
    public override Text? FindName(Strategy state, string id) =>
        Name is not null && Set(state).Find(new Id<T>(id)) is { } item ? Name(item) : null;

    /// <inheritdoc/>
    public override GateSubject? Find(Strategy state, string id) =>
        Set(state).Find(new Id<T>(id)) is not { } item ? null
        : Place is null ? new() { Subject = new Subject(Kind, id) }
        : Place(state, item);
}
