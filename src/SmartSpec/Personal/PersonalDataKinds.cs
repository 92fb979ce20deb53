namespace SmartSpec;

/// <summary>Kinds of personal data in one text.</summary>
[Flags]
internal enum PersonalDataKinds
{
    None = 0,
    PersonalNumber = 1,
    Email = 2,
    Telephone = 4,
}

internal static class PersonalDataKindList
{
    /// <summary>The kinds one by one.</summary>
    public static IReadOnlyList<PersonalDataKind> Kinds(this PersonalDataKinds kinds)
    {
        if (kinds is PersonalDataKinds.None)
            return [];
        var all = new List<PersonalDataKind>(3);
        if (kinds.HasFlag(PersonalDataKinds.PersonalNumber))
            all.Add(PersonalDataKind.PersonalNumber);
        if (kinds.HasFlag(PersonalDataKinds.Email))
            all.Add(PersonalDataKind.Email);
        if (kinds.HasFlag(PersonalDataKinds.Telephone))
            all.Add(PersonalDataKind.Telephone);
        return all;
    }
}
