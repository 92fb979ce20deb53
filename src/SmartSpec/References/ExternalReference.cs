namespace SmartSpec.Model;

/// <summary>
/// A reference to the same object in another system, such as the grant system or the regional development strategy.
/// </summary>
/// <param name="Kind">What it is there, such as <c>application</c>.</param>
/// <param name="System">The system.</param>
/// <param name="Id">Its identifier there.</param>
/// <param name="Uri">Where it can be read; never blank. Default: not given.</param>
public sealed record ExternalReference(string Kind, string System, string Id, string? Uri = null);
