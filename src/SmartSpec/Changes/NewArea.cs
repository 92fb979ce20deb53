namespace SmartSpec.Model;

/// <summary>An area that a change makes.</summary>
/// <param name="Id">The new area's identifier; not yet taken, nor reserved by another open change.</param>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is about.</param>
/// <param name="Lead">The person who is to lead it; null where one is appointed later.</param>
public sealed record NewArea(Id<Area> Id, Text Name, Text Description, Id<Actor>? Lead = null) : IIdentified<Area>;
