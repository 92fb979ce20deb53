namespace SmartSpec.Analysis;

/// <summary>The relatedness of an activity to itself, which counts in the density of activities that a region has.</summary>
public enum RelatednessDiagonal
{
    /// <summary>1, and 0 for an activity that no region has. So it is in py-ecomplexity and economiccomplexity.</summary>
    One,

    /// <summary>0, so that an activity is not related to itself. So it is in EconGeo and in Datawheel's packages.</summary>
    Zero,
}
