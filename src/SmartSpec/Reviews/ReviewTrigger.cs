namespace SmartSpec;

/// <summary>The triggers that move a selection review to another step.</summary>
internal enum ReviewTrigger
{
    /// <summary>The decision body reaffirms the area.</summary>
    Reaffirm,

    /// <summary>The area ends: by a change, or with the strategy.</summary>
    EndByChange,
}
