namespace SmartSpec;

/// <summary>An area that a change makes.</summary>
/// <param name="Id">The identifier that it gets; one that no area has and no other open change has spoken for.</param>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is about.</param>
/// <param name="Lead">The person who is to lead it; null where one is appointed later.</param>
public sealed record NewArea(Id<Area> Id, Text Name, Text Description, Id<Actor>? Lead = null) : IIdentified<Area>;
