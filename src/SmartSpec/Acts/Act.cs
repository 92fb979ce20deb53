namespace SmartSpec;

/// <summary>An act: the metadata of one thing that a command does, declared beside the command.</summary>
internal abstract record Act
{
    /// <summary>The kind of object that it is done to, among whose next steps it is listed; null for every kind.</summary>
    public required SubjectKind? On { get; init; }

    /// <summary>The strategy's stages in which it can be done.</summary>
    public required StrategyStages Stages { get; init; }

    /// <summary>The types of the events that the command records, also those of other concepts.</summary>
    public required EquatableArray<Type> Events { get; init; }

    /// <summary>The name of the command that does it, such as <c>area.select</c>.</summary>
    public abstract string Command { get; }

    /// <summary>
    /// The keys by which a definition names it: the command's name, or one for each kind of plan. None where roles and gates are
    /// declared elsewhere than with the act.
    /// </summary>
    public virtual EquatableArray<string> Keys => [Command];

    /// <summary>
    /// The roles that may do it where a definition does not name it. Definitions are part of founding events, also of those from
    /// before the act existed: an act that a running strategy needs states roles here. Default: none, which is nobody.
    /// </summary>
    public EquatableArray<Role> DefaultRoles { get; init; }

    /// <summary>Whether it can still be done in the current round of an object at a step. Default: yes.</summary>
    public virtual bool IsToCome(string step) => true;

    /// <summary>
    /// The steps from which its objects' lifecycle permits it, for a key of it. Default: none, since no step forbids it.
    /// </summary>
    public virtual EquatableArray<SubjectStep> StepsOf(string key) => [];

    /// <summary>
    /// Whether the object itself decides as well, beside its step, in which steps and stages it can be done. Default: no.
    /// </summary>
    public virtual bool DependsOnObject => false;

    /// <summary>Whether it is an ordinary edit, which next steps list in a group; otherwise it is a step of its own.</summary>
    public abstract bool IsEdit { get; }
}
