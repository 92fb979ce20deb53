namespace SmartSpec.Analysis;

/// <summary>The form of shift-share.</summary>
public enum ShiftShareForm
{
    /// <summary>From the first year to the last: <see cref="ShiftShare.Classic(RegionTable, RegionTable)"/>.</summary>
    Classic,

    /// <summary>With specialisation apart: <see cref="ShiftShare.EstebanMarquillas(RegionTable, RegionTable)"/>.</summary>
    EstebanMarquillas,

    /// <summary>Year by year, and summed: <see cref="ShiftShare.Dynamic(TableSeries)"/>.</summary>
    Dynamic,
}
