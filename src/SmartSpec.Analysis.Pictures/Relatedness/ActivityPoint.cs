namespace SmartSpec.Analysis.Pictures;

/// <summary>An activity by its relatedness to what a region has, and its complexity.</summary>
internal sealed record ActivityPoint(string Name, bool IsPresent, double Density, double Complexity);
