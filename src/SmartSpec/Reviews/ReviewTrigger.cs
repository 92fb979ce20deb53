namespace SmartSpec;

/// <summary>What moves a selection review from step to step.</summary>
public enum ReviewTrigger
{
    /// <summary>The decision body reaffirms the area.</summary>
    Reaffirm,

    /// <summary>The area ends: by a change, or with the strategy.</summary>
    EndByChange,
}
