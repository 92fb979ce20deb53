namespace SmartSpec;

/// <summary>The kind of object that a command, reason or next step is about.</summary>
public enum SubjectKind
{
    /// <summary>The strategy itself.</summary>
    Strategy,

    /// <summary>An organisation.</summary>
    Organisation,

    /// <summary>A person who acts, by opaque identifier.</summary>
    Actor,

    /// <summary>A delegation from one person to another.</summary>
    Delegation,

    /// <summary>A recorded decision.</summary>
    Decision,

    /// <summary>A regional goal of the charter.</summary>
    Goal,

    /// <summary>An asset, opportunity or challenge.</summary>
    Evidence,

    /// <summary>A knowledge area.</summary>
    Area,

    /// <summary>A selection review of an area.</summary>
    Review,

    /// <summary>A selection criterion.</summary>
    Criterion,

    /// <summary>A version of a development plan or an action plan.</summary>
    Plan,

    /// <summary>A development field of a development plan.</summary>
    Field,

    /// <summary>An effort.</summary>
    Effort,

    /// <summary>A set of efforts.</summary>
    Set,

    /// <summary>A payment, by the number of the event that recorded it.</summary>
    Payment,

    /// <summary>A release of committed money, by the number of the event that recorded it.</summary>
    Release,

    /// <summary>A demand for paid money to be repaid, by the number of the event that recorded it.</summary>
    Demand,

    /// <summary>A call for proposals.</summary>
    Call,

    /// <summary>An indicator.</summary>
    Indicator,

    /// <summary>A dialogue meeting.</summary>
    Meeting,

    /// <summary>A consultation.</summary>
    Consultation,

    /// <summary>A point raised in dialogue.</summary>
    Point,

    /// <summary>A follow-up cycle.</summary>
    Cycle,

    /// <summary>A report of a follow-up cycle.</summary>
    Report,

    /// <summary>An evaluation.</summary>
    Evaluation,

    /// <summary>A question of an evaluation.</summary>
    Question,

    /// <summary>A finding of an evaluation.</summary>
    Finding,

    /// <summary>A recommendation of an evaluation.</summary>
    Recommendation,

    /// <summary>A change.</summary>
    Change,

    /// <summary>A signal.</summary>
    Signal,

    /// <summary>A reference to another system.</summary>
    Reference,

    /// <summary>A checkpoint of the process definition.</summary>
    Checkpoint,

    /// <summary>An assignment of a role to a person.</summary>
    Assignment,

    /// <summary>A criterion of the enabling condition, with the statement on it.</summary>
    EnablingCriterion,

    /// <summary>A partnership: the sharing of an area or effort with a partner.</summary>
    Partnership,

    /// <summary>An involvement in an area or effort of another strategy.</summary>
    Involvement,
}
