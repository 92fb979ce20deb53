namespace SmartSpec.Hosting;

/// <summary>In the container where the host refuses personal data in texts.</summary>
internal sealed class PersonalDataRefusal;
