namespace SmartSpec.Model;

/// <summary>The kind of difference between what two strategies say of what they share.</summary>
public enum RollUpFindingKind
{
    /// <summary>The home strategy of an involvement is not in the roll-up.</summary>
    HomeMissing,

    /// <summary>The home strategy has no such area or effort.</summary>
    ObjectMissing,

    /// <summary>The area or effort has ended in the home strategy.</summary>
    ObjectEnded,

    /// <summary>The home strategy has the area or effort and does not share it with the one that is involved.</summary>
    NotShared,

    /// <summary>Both record it, in different roles.</summary>
    OtherRole,

    /// <summary>The partner's strategy is not in the roll-up.</summary>
    PartnerMissing,

    /// <summary>The partner's strategy does not record its involvement.</summary>
    NotLinked,
}
