namespace SmartSpec.Import;

/// <summary>A column of numbers.</summary>
/// <param name="Column">Its number, from 0.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Across">The code over it for each dimension, by its position; blank for those of the rows.</param>
/// <param name="Flags">The columns of its flags.</param>
/// <param name="Confidentiality">The columns of its flags of confidentiality.</param>
internal sealed record ValueColumn(int Column, string Heading, string[] Across, int[] Flags, int[] Confidentiality);
