namespace SmartSpec.Model;

/// <summary>The assessment of what a plan means for sustainable development, in its three dimensions.</summary>
/// <param name="Economic">Economically.</param>
/// <param name="Ecological">Ecologically.</param>
/// <param name="Social">Socially.</param>
public sealed record Sustainability(Text Economic, Text Ecological, Text Social);
