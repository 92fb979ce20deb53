namespace SmartSpec;

/// <summary>Extensions of funding sources.</summary>
internal static class FundingSources
{
    /// <summary>Whether the money is public: regional, municipal, national or the EU's.</summary>
    public static bool IsPublic(this FundingSource source) => source <= FundingSource.Eu;
}
