namespace SmartSpec.Analysis;

/// <summary>How economic complexity is computed.</summary>
public enum ComplexityMethod
{
    /// <summary>
    /// By the eigenvector of the second largest eigenvalue of D⁻¹MU⁻¹Mᵀ, where D has the diversities and U the ubiquities.
    /// Hausmann et al. 2014, The Atlas of Economic Complexity.
    /// </summary>
    Eigenvector,

    /// <summary>
    /// By the method of reflections: diversity and ubiquity are averaged over each other again and again. Hidalgo and Hausmann
    /// 2009, The building blocks of economic complexity.
    /// </summary>
    Reflections,
}
