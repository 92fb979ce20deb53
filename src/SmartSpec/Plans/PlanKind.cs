namespace SmartSpec;

/// <summary>The two kinds of plan that an area has.</summary>
public enum PlanKind
{
    /// <summary>Utvecklingsplan: opportunities, development fields, wanted change.</summary>
    Development,

    /// <summary>Handlingsplan: efforts, sets, priorities, funding.</summary>
    Action,
}
